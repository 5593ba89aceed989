import type { SubjectProgress } from '../domain/job.ts';
import type { RestoreOptions } from '../domain/ports.ts';

/** How a restore that met a conflict can be tried again; undefined = it failed for another reason. */
export function conflictAnswer({ user, state, failure, records }: SubjectProgress): RestoreOptions | undefined {
  if (state !== 'failed') return undefined;
  const code = failure?.code ?? records.find((record) => record.failure !== undefined)?.failure?.code;
  if (code === 'address-taken') return { autoReconcileProxyConflict: true };
  if (code !== 'name-taken') return undefined;
  const [local, domain] = user.userPrincipalName.split('@');
  if (local === undefined || domain === undefined) return undefined;
  // Whoever has the old name now has its addresses too.
  return { newUserPrincipalName: `${local}.restored@${domain}`, autoReconcileProxyConflict: true };
}
