import { Failure } from '../errors.ts';
import type { SubjectLinks } from '../facts.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { Directory, Receipt } from '../ports.ts';
import type { User, UserId } from '../user.ts';
import type { Step, StepContext } from './step.ts';
import { activeUser } from './locate.ts';

type Planned = Extract<PlannedStep, { step: 'set-manager' }>;

async function factsOf(directory: Directory, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, SubjectLinks>> {
  const facts = new Map<UserId, SubjectLinks>();
  for await (const read of directory.readLinks(ids)) facts.set(read.user.id, read);
  return facts;
}

function managerOf(facts: SubjectLinks): UserId | null {
  if (!facts.manager.known) {
    const { code, ...details } = facts.manager.failure;
    throw new Failure(code, details);
  }
  return facts.manager.value?.id ?? null;
}

/** Of a synchronized user Active Directory sets the manager; one in a restricted unit only its own admins may change. */
function isOurs({ onPremisesSyncEnabled, isManagementRestricted }: User): boolean {
  return onPremisesSyncEnabled !== true && isManagementRestricted !== true;
}

interface Links {
  readonly manager: boolean;
  readonly reports: readonly UserId[];
}

/**
 * What is missing. Reports whom somebody else took over are left alone, and so is whoever is not there (any more). Of
 * people who are restored together, whoever takes this step must let them all come back first.
 */
async function missing({ directory, subjectId, planned }: StepContext<Planned>): Promise<Links> {
  if ((await activeUser(directory, subjectId)) === undefined) throw new Failure('user-already-deleted');
  const { managerId, reports = [], insteadOf } = planned;
  const facts = await factsOf(directory, [subjectId, ...reports]);
  const subject = facts.get(subjectId);
  if (subject === undefined) throw new Failure('not-confirmed');
  const differs = managerId !== null && managerOf(subject) !== managerId;
  return {
    manager: differs && (await directory.readUser(managerId)) !== undefined,
    reports: reports.filter((id) => {
      const report = facts.get(id);
      if (report === undefined || !isOurs(report.user)) return false;
      const manager = managerOf(report);
      return manager === null || manager === insteadOf;
    }),
  };
}

const complete = (links: Links) => !links.manager && links.reports.length === 0;

export const setManager: Step<Planned> = {
  id: 'set-manager',
  calls: ['PUT /users/{id}/manager/$ref'],
  writes: ['User.ReadWrite.All'],
  look: async (context) => (complete(await missing(context)) ? 'done' : 'todo'),
  async run(context) {
    const { accounts, subjectId, planned } = context;
    const links = await missing(context);
    let receipt: Receipt = { requestId: null };
    if (links.manager && planned.managerId !== null) receipt = await accounts.setManager(subjectId, planned.managerId);
    for (const report of links.reports) receipt = await accounts.setManager(report, subjectId);
    return receipt;
  },
  verify: async (context) => (complete(await missing(context)) ? 'confirmed' : 'not-yet'),
  inverse: () => undefined,
  putBackOnFailure: false,
  repairs: true,
};
