import { Failure, toFailure, type FailureInfo } from '../domain/errors.ts';
import type { StepRecord } from '../domain/job.ts';
import type { PlannedStep } from '../domain/plan/plan.ts';
import { stepEvent } from './audit-events.ts';
import { isWorthLater } from './later.ts';
import type { LiveRecord, LiveSubject } from './live-subject.ts';
import { checkRecord } from './read-back.ts';
import { contextOf, type StepWorld } from './step-world.ts';

/** The subject is put off: Graph did not serve it, and later it may. */
export class PutOff extends Error {
  override readonly name = 'PutOff';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code, { cause: failure });
    this.failure = failure;
  }
}

type Tried<T> = { readonly value: T } | { readonly failure: Failure };

/** Only what the tenant answers becomes a failure of the step; errors of our own book-keeping end the round. */
async function tried<T>(call: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await call() };
  } catch (error) {
    return { failure: toFailure(error) };
  }
}

export function failureOf({ code, ...details }: FailureInfo): Failure {
  return new Failure(code, details);
}

type Outcome = Pick<LiveRecord, 'state' | 'verified' | 'requestId' | 'failure'>;

async function save(
  world: StepWorld,
  subject: LiveSubject,
  position: number,
  planned: PlannedStep,
  outcome: Outcome,
): Promise<void> {
  const record: LiveRecord = { planned, at: world.now().toISOString(), ...outcome };
  const { state } = record;
  const audit =
    state === 'intended' ? undefined : stepEvent(world.ledger.plan, `step.${state}`, subject.planned.user, record);
  await world.ledger.setRecord(subject, position, record, audit);
}

/**
 * One step of one subject: look, note the intent, write, note the outcome. Returns why it failed for good, throws
 * `PutOff` when it is worth another try. Interrupted anywhere it is simply done again: the look tells what is left.
 */
export async function takeStep(
  world: StepWorld,
  subject: LiveSubject,
  position: number,
  planned: PlannedStep,
  success: Extract<StepRecord['state'], 'done' | 'put-back'>,
): Promise<Failure | undefined> {
  const step = world.steps[planned.step];
  const context = contextOf(world, subject, planned, true);
  const before = subject.records.get(position);
  const requestId = before?.requestId ?? null;
  const keep = (outcome: Outcome) => save(world, subject, position, planned, outcome);

  const looked = await tried(() => step.look(context));
  if ('failure' in looked) return giveUpOrPutOff(looked.failure);
  if (looked.value === 'done') {
    // With an intent on record it was most likely us, and only the answer was lost.
    const state = before?.state === 'intended' ? success : 'already';
    await keep({ state, verified: 'confirmed', requestId });
    return succeeded();
  }
  if (before?.state !== 'intended') await keep({ state: 'intended', verified: 'not-checked', requestId });
  const ran = await tried(() => step.run(context));
  if ('failure' in ran) return refused(ran.failure);
  await keep({ state: success, verified: 'not-checked', requestId: ran.value.requestId });
  // Replicas that lag are waited for later, when this subject holds up nobody else.
  await checkRecord(world, subject, position);
  return succeeded();

  /** Somebody else may have deleted the user between our look and our write: then nothing is left to do. */
  async function refused(failure: Failure): Promise<Failure | undefined> {
    if (failure.code !== 'user-not-found') return giveUpOrPutOff(failure);
    const again = await tried(() => step.look(contextOf(world, subject, planned)));
    if (!('value' in again) || again.value === 'todo') return giveUpOrPutOff(failure);
    await keep({ state: 'already', verified: 'confirmed', requestId: failure.info.requestId ?? requestId });
    return succeeded();
  }

  async function succeeded(): Promise<undefined> {
    if (subject.attempts > 0) await world.ledger.setSubject(subject, { attempts: 0 });
  }

  async function giveUpOrPutOff(failure: Failure): Promise<Failure> {
    const stopping = world.ledger.stopRequested && success === 'done';
    if (!stopping && isWorthLater(failure, subject.attempts + 1)) {
      if (subject.records.get(position)?.state === 'intended' && failure.info.requestId !== undefined) {
        await keep({ state: 'intended', verified: 'not-checked', requestId: failure.info.requestId });
      }
      await world.ledger.setSubject(subject, { attempts: subject.attempts + 1 });
      throw new PutOff(failure);
    }
    await keep({
      state: 'failed',
      verified: 'not-checked',
      requestId: failure.info.requestId ?? requestId,
      failure: failure.info,
    });
    return failure;
  }
}

export interface Taken {
  /** The first failure, if any. */
  readonly failure: Failure | undefined;
  /** A step was left for later, because somebody it needs is not back yet. */
  readonly held: boolean;
}

/**
 * The planned steps in order, from where the records end, or only those before one position. A repair that fails, or
 * that `isHeld` leaves for later, does not keep the others from being made.
 */
export async function takePlannedSteps(
  world: StepWorld,
  subject: LiveSubject,
  upTo = subject.planned.steps.length,
  isHeld: (planned: PlannedStep) => boolean = () => false,
): Promise<Taken> {
  let first: Failure | undefined;
  let held = false;
  for (const [position, planned] of subject.planned.steps.slice(0, upTo).entries()) {
    if (!isOver(subject.records.get(position)) && isHeld(planned)) {
      held = true;
      continue;
    }
    const failure = await takePlannedStep(world, subject, position, planned);
    first ??= failure;
    if (failure && !world.steps[planned.step].repairs) break;
  }
  return { failure: first, held };
}

const isOver = (record: LiveRecord | undefined): boolean => record !== undefined && record.state !== 'intended';

async function takePlannedStep(
  world: StepWorld,
  subject: LiveSubject,
  position: number,
  planned: PlannedStep,
): Promise<Failure | undefined> {
  const known = subject.records.get(position);
  if (known?.failure !== undefined) return failureOf(known.failure);
  if (isOver(known)) return undefined;
  await world.giveWay();
  return takeStep(world, subject, position, planned, 'done');
}

/** After a failure: takes back at once what must not stay (licenses), last first. */
export async function putBack(world: StepWorld, subject: LiveSubject): Promise<void> {
  const planned = subject.planned.steps;
  const inverses = planned.toReversed().flatMap((one, reversed) => {
    const done = subject.records.get(planned.length - 1 - reversed)?.state === 'done';
    const step = world.steps[one.step];
    const inverse = done && step.putBackOnFailure ? step.inverse(one) : undefined;
    return inverse === undefined ? [] : [inverse];
  });
  for (const [index, inverse] of inverses.entries()) {
    const position = planned.length + index;
    const known = subject.records.get(position);
    if (known === undefined || known.state === 'intended') {
      await takeStep(world, subject, position, inverse, 'put-back');
    }
  }
}
