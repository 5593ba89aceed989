/** Told from any wording: the classifier chooses from these, in the order of its weights. */
export const LEARNED_INTENTS = [
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

/** Told by set phrases only (`whole.ts`): what is said in few ways needs no statistics. */
export const SET_INTENTS = ['clean_up', 'where_were_we', 'go_back', 'start_over', 'why', 'export_file'] as const;

/** Everything an admin can mean. Closed: a message is one of these or `out_of_scope`. */
export const INTENTS = [...LEARNED_INTENTS, ...SET_INTENTS] as const;

export type Intent = (typeof INTENTS)[number];
