/** Everything an admin can mean. Closed: a message is one of these or `out_of_scope`. */
export const INTENTS = [
  'greet',
  'help',
  'delete_users',
  'list_users',
  'find_user',
  'list_inactive',
  'considerations',
  'ask_topic',
  'license_overview',
  'license_of_user',
  'unassign_licenses',
  'restore_users',
  'list_deleted',
  'job_status',
  'cancel',
  'audit_log',
  'schedule_deletion',
  'approve',
  'change_language',
  'thanks',
  'out_of_scope',
] as const;

export type Intent = (typeof INTENTS)[number];
