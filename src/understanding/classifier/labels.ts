import { LEARNED_INTENTS, type Intent } from '../intents.ts';

/** Subjects of questions; a knowledge entry may name one (`topic`). */
export const TOPICS = [
  'onedrive',
  'mailbox',
  'litigation_hold',
  'groups_teams_ownership',
  'restore_window',
  'billing_stop_paying',
  'unassign_license',
  'group_based_license',
  'synced_users',
  'roles_needed',
  'delete_vs_block',
  'guests',
  'devices',
] as const;

export type Topic = (typeof TOPICS)[number];
export type Label = Exclude<Intent, 'ask_topic'> | `ask_topic:${Topic}`;

/** What the classifier chooses from, in the order of its weights. */
export const LABELS: readonly Label[] = [
  ...LEARNED_INTENTS.filter((intent) => intent !== 'ask_topic'),
  ...TOPICS.map((topic): Label => `ask_topic:${topic}`),
];

export function intentOf(label: Label): Intent {
  return label.startsWith('ask_topic:') ? 'ask_topic' : (label as Intent);
}

export function topicOf(label: Label): Topic | undefined {
  return TOPICS.find((topic) => label === `ask_topic:${topic}`);
}
