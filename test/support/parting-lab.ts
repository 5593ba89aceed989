import assert from 'node:assert/strict';
import type { PlannedStep, StepId } from '../../src/domain/plan/plan.ts';
import type { PersonRef } from '../../src/domain/user.ts';
import { CrashLab, type StepOf } from './crash-lab.ts';
import { graphCaller, type Thing } from './graph-caller.ts';
import { planOf, subjectOf } from './plans.ts';

export const PARTING = ['set-automatic-reply', 'share-onedrive', 'delete-user'] as const satisfies readonly StepId[];

const TEXTS = { inside: 'Left & <gone>.', outside: '' };

const stepOf: StepOf = ({ method, path }) => {
  if (path.endsWith('/invite')) return 'share-onedrive';
  if (path.endsWith('/mailboxSettings')) return 'set-automatic-reply';
  return method === 'DELETE' ? 'delete-user' : undefined;
};

/** People whose mailbox answers, and whose files somebody gets, before they go: by a process that is killed. */
export class PartingLab {
  readonly lab: CrashLab;
  /** By user. */
  readonly #drives: ReadonlyMap<string, string>;

  private constructor(lab: CrashLab, drives: ReadonlyMap<string, string>) {
    this.lab = lab;
    this.#drives = drives;
  }

  static async open(kind: 'embedded' | 'server', users: number): Promise<PartingLab> {
    const lab = await CrashLab.open(kind, users);
    const graph = graphCaller(lab.tenant.baseUrl);
    const { body } = await graph('/users/miriam.graham@contoso.com');
    const { id, displayName, userPrincipalName } = body as Thing & PersonRef;
    const drives = new Map<string, string>();
    for (const { user } of lab.plan.subjects) {
      const drive = await graph(`/users/${user.id}/drive`);
      if (drive.status === 200) drives.set(user.id, (drive.body as Thing).id);
    }
    const steps = (driveId: string): readonly PlannedStep[] => [
      { step: 'set-automatic-reply', texts: TEXTS },
      { step: 'share-onedrive', to: { id, displayName, userPrincipalName }, drive: { id: driveId, webUrl: '' } },
      { step: 'delete-user' },
    ];
    const subjects = [...drives].map(([userId, driveId]) => subjectOf(userId, steps(driveId)));
    assert.ok(subjects.length > users / 2, 'most people have files');
    lab.turnTo(planOf([], { id: 'parting', subjects, seats: [] }), stepOf);
    return new PartingLab(lab, drives);
  }

  /** Nothing lost, nothing twice, and in this order for each, by the tenant's own log; the books say the same. */
  async checkEverything(): Promise<void> {
    this.lab.tenant.setFaults({});
    const owners = new Map([...this.#drives].map(([userId, driveId]) => [driveId, userId]));
    const effects = new Map<string, (StepId | undefined)[]>();
    for (const effect of this.lab.effects()) {
      const userId = owners.get(decodeURIComponent(effect.targetId)) ?? effect.targetId;
      effects.set(userId, [...(effects.get(userId) ?? []), stepOf(effect)]);
    }
    for (const { user } of this.lab.plan.subjects) {
      assert.deepEqual(effects.get(user.id), [...PARTING], `effects on ${user.id} after ${this.lab.kills} kills`);
      effects.delete(user.id);
    }
    assert.deepEqual([...effects.keys()], [], 'nobody else was touched');
    await this.lab.checkBooks();
    await this.lab.read(async (store) => {
      const job = await store.jobs.read(this.lab.plan.id);
      for (const { snapshot } of job?.subjects ?? [])
        assert.doesNotMatch(JSON.stringify((snapshot as { automaticReplies?: unknown }).automaticReplies), /Left/u);
    });
  }
}
