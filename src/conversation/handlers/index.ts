import type { Intent } from '../../understanding/intents.ts';
import { approve } from './approve.ts';
import { askTopic } from './ask-topic.ts';
import { auditLog } from './audit-log.ts';
import { cancel } from './cancel.ts';
import { changeLanguage } from './change-language.ts';
import { cleanUp } from './clean-up.ts';
import { considerations } from './considerations.ts';
import { deleteUsers } from './delete-users.ts';
import { exportFile } from './export-file.ts';
import { findUser } from './find-user.ts';
import { goBackByWord } from './go-back.ts';
import { greet } from './greet.ts';
import type { Handler } from './handler.ts';
import { help } from './help.ts';
import { jobStatus } from './job-status.ts';
import { licenseOfUser } from './license-of-user.ts';
import { licenseOverview } from './license-overview.ts';
import { listDeletedUsers } from './list-deleted.ts';
import { listInactive } from './list-inactive.ts';
import { listUsers } from './list-users.ts';
import { outOfScope } from './out-of-scope.ts';
import { restoreUsers } from './restore-users.ts';
import { scheduleDeletion } from './schedule-deletion.ts';
import { startOver } from './start-over.ts';
import { thanks } from './thanks.ts';
import { unassignLicenses } from './unassign-licenses.ts';
import { whereWereWe } from './where-were-we.ts';
import { why } from './why.ts';

/** What the bot does about each intent. The record does not compile without one for each. */
export const HANDLERS: Readonly<Record<Intent, Handler>> = {
  greet,
  help,
  delete_users: deleteUsers,
  list_users: listUsers,
  find_user: findUser,
  list_inactive: listInactive,
  considerations,
  ask_topic: askTopic,
  license_overview: licenseOverview,
  license_of_user: licenseOfUser,
  unassign_licenses: unassignLicenses,
  restore_users: restoreUsers,
  list_deleted: listDeletedUsers,
  job_status: jobStatus,
  cancel,
  audit_log: auditLog,
  schedule_deletion: scheduleDeletion,
  approve,
  change_language: changeLanguage,
  thanks,
  clean_up: cleanUp,
  where_were_we: whereWereWe,
  go_back: goBackByWord,
  start_over: startOver,
  why,
  export_file: exportFile,
  out_of_scope: outOfScope,
};
