import type { Plan } from '../domain/plan/plan.ts';
import type { AuditEntry } from '../store/audit-log.ts';
import type { Store } from '../store/open-store.ts';
import { withFailures } from './store-failure.ts';

/** The store as the dialogue sees it: the same methods, with the store's errors as catalogue entries. */
export function storePorts({ documents, plans, audit }: Store<Plan>) {
  return {
    documents: {
      load: (kind: string, id: string) => withFailures(() => documents.load(kind, id)),
      save: (kind: string, id: string, body: unknown, version: number) =>
        withFailures(() => documents.save(kind, id, body, version)),
    },
    plans: {
      add: (plan: Plan) => withFailures(() => plans.add(plan)),
      read: (id: string) => withFailures(() => plans.read(id)),
    },
    audit: {
      append: (entry: AuditEntry) => withFailures(() => audit.append(entry)),
      list: (tenantId: string, limit: number, without: readonly string[] = []) =>
        withFailures(() => audit.list(tenantId, limit, without)),
    },
  };
}
