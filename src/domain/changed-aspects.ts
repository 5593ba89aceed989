/** What can have changed about somebody since a plan was made, as far as it decides what happens to them. No personal data. */
export const CHANGED_ASPECTS = [
  'sign-in-blocked',
  'sign-in-allowed',
  'roles',
  'licenses',
  'ownerships',
  'manager',
  'reports',
  'groups',
  'mailbox',
  'onedrive',
  'synced',
  'restricted',
  'unread',
  'forbidden',
  'gone',
] as const;

/** `unread` = could not be checked this time; `forbidden` = something now keeps it from being done. */
export type ChangedAspect = (typeof CHANGED_ASPECTS)[number];
