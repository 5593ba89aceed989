import { toFailure, type Failure, type FailureInfo } from '../domain/errors.ts';
import type { SubjectLinks } from '../domain/facts.ts';
import type { JobView } from '../domain/job.ts';
import type { PlannedStep } from '../domain/plan/plan.ts';
import type { UserId } from '../domain/user.ts';
import type { Transaction } from '../store/database.ts';
import { accessBefore } from './access-before.ts';
import { jobEvent } from './audit-events.ts';
import type { JobWork, Round } from './flow.ts';
import { isEverywhere, isWorthLater } from './later.ts';
import type { Ledger } from './ledger.ts';
import type { LiveSubject } from './live-subject.ts';
import { Limit } from './limit.ts';
import { Pace, type Work } from './pace.ts';
import { lookAfter } from './look-after.ts';
import { pauseAfter, type Pauses } from './pauses.ts';
import { replyFor } from './reply-before.ts';
import type { Review } from './review.ts';
import { readBack } from './read-back.ts';
import { expectedMoves, haveMoved, readSeats } from './seats.ts';
import { snapshotOf, withoutOurBlock } from './snapshot.ts';
import { stepsIn, type Stage } from './stage.ts';
import type { StepWorld } from './step-world.ts';
import { waitsForOthers, type Back } from './still-to-return.ts';
import { putBack, PutOff, takePlannedSteps, type Taken } from './subject-run.ts';

export interface LiveJobOptions {
  readonly world: StepWorld;
  readonly pauses: Pauses;
  /** Subjects whose steps are under way at the same time: enough for full `$batch` envelopes of 20. */
  readonly concurrency: number;
  readonly verifyDeadlineMs: number;
  readonly stage: Stage;
  /** Only of what was scheduled: whoever has changed since is not touched. */
  readonly review?: Review;
  /** Queues the rest of a staged job for its time, in the transaction that ends the first stage. */
  readonly enqueueRest: (transaction: Transaction) => Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly isClosing: () => boolean;
}

/** Subjects whose facts are read in one go. */
const CHUNK = 20;
/** Milliseconds between two looks at whether a waiting job is to stop. */
const STOP_POLL = 1_000;
/** Milliseconds between two readings of the seats. */
const SEAT_PAUSE = 2_000;

const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

const isUnfinished = ({ state }: LiveSubject): boolean => state === 'waiting' || state === 'running';

/** By the job this one goes on from, or by the first stage of this one. */
const isBlockedByUs = ({ planned, records }: LiveSubject): boolean =>
  planned.steps.some(
    (step, position) =>
      step.step === 'block-sign-in' && (step.ours === true || records.get(position)?.state === 'done'),
  );

/** What a snapshot keeps besides the links. */
const keptOf = async (world: StepWorld, subject: LiveSubject) => ({
  ...(await replyFor(world, subject)),
  ...(await accessBefore(world, subject.planned)),
});

/** Awaited later together with others: a rejection before that is not an unhandled one. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** One job on this machine, between the flow that the engine keeps and the tenant. */
export class LiveJob implements JobWork {
  readonly #options: LiveJobOptions;
  readonly #ledger: Ledger;
  #progressed = false;
  #failure: Failure | undefined;
  #everywhere = false;
  /** Whose links wait for others of this job. */
  readonly #held = new Set<LiveSubject>();
  readonly #pace: Pace;

  constructor(options: LiveJobOptions) {
    this.#options = options;
    this.#ledger = options.world.ledger;
    this.#pace = new Pace(this.#work(), performance.now());
  }

  get isFirstStage(): boolean {
    return this.#options.stage === 'first';
  }

  get view(): JobView {
    return this.#ledger.view(this.#pace.remainingMs(this.#work(), performance.now()));
  }

  async begin(): Promise<void> {
    const seatsBefore = await readSeats(this.#options.world.directory, this.#ledger.plan);
    await this.#ledger.update({ seatsBefore });
  }

  async round(): Promise<Round> {
    this.#progressed = false;
    this.#failure = undefined;
    const isProbe = this.#everywhere;
    this.#everywhere = false;
    if (this.#ledger.whole.job.waiting) await this.#ledger.update({});
    await this.#ledger.refresh();
    // Who was put off before comes last: one user that Graph keeps refusing must not hold up the others.
    const open = this.#ledger.subjects.filter(this.#isOpen).sort((a, b) => a.attempts - b.attempts);
    this.#held.clear();
    await this.#runAll(open, isProbe, 'seen');
    // By now everybody is back who will be in this round. Whom the tenant still does not show is not waited for again.
    if (this.#held.size > 0)
      await this.#runAll(
        open.filter((subject) => this.#held.delete(subject)),
        false,
        'restored',
      );
    if (this.#ledger.stopRequested) await this.#stopWaiting();
    return {
      left: this.#ledger.subjects.filter(this.#isOpen).length,
      progressed: this.#progressed,
      ...this.#met(),
    };
  }

  async rest(fruitless: number, failure: FailureInfo | undefined): Promise<string> {
    const pause = pauseAfter(fruitless, this.#options.pauses, failure?.retryAfter);
    const until = new Date(this.#options.world.now().getTime() + pause).toISOString();
    this.#pace.pause(pause);
    await this.#ledger.update({ waiting: { until, ...(failure === undefined ? {} : { failure }) } });
    return until;
  }

  async wait(until: Date): Promise<void> {
    const { world, sleep, isClosing } = this.#options;
    const left = () => until.getTime() - world.now().getTime();
    // By two clocks: one that is set back meanwhile must not make the job wait for longer than it meant to.
    const end = performance.now() + left();
    while (!this.#ledger.stopRequested && !isClosing()) {
      const ms = Math.min(left(), end - performance.now());
      if (ms <= 0) return;
      await sleep(Math.min(ms, STOP_POLL));
      await this.#ledger.refresh();
    }
  }

  async park(): Promise<boolean> {
    const open = this.#ledger.subjects.filter(isUnfinished);
    if (open.length === 0) return false;
    if (!this.#ledger.stopRequested && (await this.#ledger.park(this.#options.enqueueRest))) return true;
    await Promise.all(open.map((subject) => this.#ledger.setSubject(subject, { state: 'stopped' })));
    return false;
  }

  async finish(): Promise<void> {
    const { plan, subjects } = this.#ledger;
    const seatsAfter = await this.#seatsAfter();
    await lookAfter(this.#options.world, subjects);
    const count = (state: LiveSubject['state']) => subjects.filter((subject) => subject.state === state).length;
    const state = count('stopped') > 0 ? 'stopped' : 'done';
    const { outcome } = plan.options;
    const details = { outcome, done: count('done'), failed: count('failed'), stopped: count('stopped') };
    await this.#ledger.finish(state, seatsAfter, [jobEvent(plan, `job.${state}`, details)]);
  }

  /** Seats follow a change of licenses with a delay: read until they have moved, or the time is over. */
  async #seatsAfter(): Promise<unknown> {
    const { sleep, verifyDeadlineMs, isClosing, world } = this.#options;
    const { plan, subjects, whole } = this.#ledger;
    const before = (whole.job.seatsBefore ?? []) as NonNullable<JobView['seats']['before']>;
    const moves = expectedMoves(plan, subjects);
    let after = await readSeats(world.directory, plan);
    for (let waited = 0; waited < verifyDeadlineMs && !isClosing();) {
      if (after && haveMoved(moves, before, after)) break;
      const pause = Math.min(SEAT_PAUSE, verifyDeadlineMs - waited);
      await sleep(pause);
      waited += pause;
      after = (await readSeats(world.directory, plan)) ?? after;
    }
    return after;
  }

  #steps({ planned }: LiveSubject): { readonly from: number; readonly to: number } {
    return stepsIn(this.#options.stage, this.#ledger.plan, planned);
  }

  /** Nothing of this stage was written for it, so it can be left as it is. */
  readonly #isUntouched = (subject: LiveSubject): boolean => {
    const { from } = this.#steps(subject);
    return isUnfinished(subject) && [...subject.records.keys()].every((position) => position < from);
  };

  /** Something of this stage is left to do for it. */
  readonly #isOpen = (subject: LiveSubject): boolean => isUnfinished(subject) && !this.#isParked(subject);

  /** In the first stage: everything of that is done, and it waits for the rest. */
  #isParked(subject: LiveSubject): boolean {
    if (!this.isFirstStage) return false;
    const { to } = this.#steps(subject);
    const ended = (position: number) => (subject.records.get(position)?.state ?? 'intended') !== 'intended';
    return subject.state === 'waiting' && Array.from({ length: to }, (_, position) => position).every(ended);
  }

  /** Nobody new is started once somebody asked to stop, Graph is away, or the process ends. */
  get #halted(): boolean {
    return this.#ledger.stopRequested || this.#everywhere || this.#options.isClosing();
  }

  /** `isProbe`: Graph was away. One subject goes first, and the others follow once it was served. */
  async #runAll(open: readonly LiveSubject[], isProbe: boolean, back: Back): Promise<void> {
    const { concurrency } = this.#options;
    const limit = new Limit(isProbe ? 1 : concurrency);
    let widened = !isProbe;
    const leave = () => {
      limit.leave();
      if (!widened && !this.#everywhere) limit.widen(concurrency - 1);
      widened ||= !this.#everywhere;
    };
    const running: Promise<void>[] = [];
    const chunks = chunksOf(open, CHUNK);
    let prepared = handled(this.#prepare(chunks[0] ?? []));
    for (const index of chunks.keys()) {
      const ready = await prepared;
      // One chunk ahead, so that the writes never wait for the reads.
      prepared = handled(this.#prepare(this.#halted ? [] : (chunks[index + 1] ?? [])));
      for (const subject of ready) {
        await limit.enter();
        if (this.#mayStart(subject)) running.push(handled(this.#run(subject, back, leave)));
        else limit.leave();
      }
    }
    const outcomes = await Promise.allSettled([prepared, ...running]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }

  /** After a request to stop, who was begun is still brought to an end. */
  #mayStart(subject: LiveSubject): boolean {
    if (this.#everywhere || this.#options.isClosing()) return false;
    return !this.#ledger.stopRequested || !this.#isUntouched(subject);
  }

  /** Takes the snapshots that are missing. Returns whose steps may begin. */
  async #prepare(chunk: readonly LiveSubject[]): Promise<readonly LiveSubject[]> {
    const { world, review } = this.#options;
    const isRestore = this.#ledger.plan.options.outcome === 'restore';
    // What was only scheduled is looked at until the first step; a snapshot from before a block at once is taken anew.
    const lacking = chunk.filter(
      (subject) => !isRestore && this.#isUntouched(subject) && (subject.snapshot === undefined || review !== undefined),
    );
    if (lacking.length === 0 || this.#halted) return chunk;
    await world.giveWay();
    const byId = new Map(lacking.map((subject) => [subject.planned.user.id, subject]));
    const kept = new Map(lacking.map((subject) => [subject, handled(keptOf(world, subject))]));
    const refused: LiveSubject[] = [];
    const saved: Promise<void>[] = [];
    const refuse = (subjects: readonly LiveSubject[], error: unknown) => {
      refused.push(...subjects);
      saved.push(...subjects.map((subject) => handled(this.#putOffOrFail(subject, toFailure(error)))));
    };
    try {
      for await (const { links, changed } of this.#looked([...byId.keys()])) {
        const subject = byId.get(links.user.id);
        if (!subject) continue;
        byId.delete(links.user.id);
        try {
          if (changed !== undefined) throw changed;
          const read = snapshotOf(links, subject.planned, world.now(), await kept.get(subject));
          const snapshot = isBlockedByUs(subject) ? withoutOurBlock(read) : read;
          saved.push(handled(this.#ledger.setSubject(subject, { snapshot })));
        } catch (error) {
          refuse([subject], error);
        }
      }
    } catch (error) {
      refuse([...byId.values()], error);
    }
    await Promise.all(saved);
    return chunk.filter((subject) => !refused.includes(subject));
  }

  /** All facts are read only where somebody judges them. */
  async *#looked(ids: readonly UserId[]): AsyncGenerator<{ readonly links: SubjectLinks; readonly changed?: Failure }> {
    const { world, review } = this.#options;
    if (review === undefined) {
      for await (const links of world.directory.readLinks(ids)) yield { links };
      return;
    }
    for await (const links of world.directory.readFacts(ids)) {
      const changed = await review(links, this.#ledger.subjects).catch(toFailure);
      yield { links, ...(changed && { changed }) };
    }
  }

  async #run(subject: LiveSubject, back: Back, leave: () => void): Promise<void> {
    const { world, verifyDeadlineMs, sleep, isClosing } = this.#options;
    let left = false;
    const leaveOnce = () => {
      if (!left) leave();
      left = true;
    };
    const before = subject.records.size;
    try {
      if (subject.state === 'waiting')
        void this.#ledger.setSubject(subject, { state: 'running' }).catch(() => undefined);
      const { to } = this.#steps(subject);
      const isHeld = (planned: PlannedStep) => waitsForOthers(planned, this.#ledger.subjects, back);
      const taken = await takePlannedSteps(world, subject, to, isHeld);
      if (taken.failure && !taken.held) await putBack(world, subject);
      this.#progressed ||= !taken.held || subject.records.size > before;
      // Waiting for replicas needs no place in the line of those who write.
      leaveOnce();
      await readBack(world, subject, { deadlineMs: verifyDeadlineMs, sleep, isClosing });
      if (!isClosing()) await this.#end(subject, taken);
    } catch (error) {
      if (!(error instanceof PutOff)) throw error;
      this.#progressed ||= subject.records.size > before;
      this.#note(error.failure);
      if (this.#isUntouched(subject)) await this.#ledger.setSubject(subject, { state: 'waiting' });
    } finally {
      leaveOnce();
    }
  }

  /** Of the job or of this stage; whoever is held has not come to it. */
  async #end(subject: LiveSubject, { failure, held }: Taken): Promise<void> {
    if (held) {
      this.#held.add(subject);
      return;
    }
    const ended = this.#steps(subject).to < subject.planned.steps.length ? 'waiting' : 'done';
    await this.#ledger.setSubject(subject, failure ? { state: 'failed', failure: failure.info } : { state: ended });
  }

  /** Writes of everybody, and of those who have come to an end. */
  #work(): Work {
    const writes = (subjects: readonly LiveSubject[]) =>
      subjects.reduce((n, subject) => n + this.#steps(subject).to - this.#steps(subject).from, 0);
    const { subjects } = this.#ledger;
    return { all: writes(subjects), over: writes(subjects.filter((subject) => !this.#isOpen(subject))) };
  }

  #met(): Pick<Round, 'failure'> {
    return this.#failure === undefined ? {} : { failure: this.#failure.info };
  }

  #note(failure: Failure): void {
    this.#failure ??= failure;
    this.#everywhere ||= isEverywhere(failure);
  }

  /** Before the first step of a subject. */
  async #putOffOrFail(subject: LiveSubject, failure: Failure): Promise<void> {
    if (isWorthLater(failure, subject.attempts + 1)) {
      this.#note(failure);
      await this.#ledger.setSubject(subject, { attempts: subject.attempts + 1 });
    } else {
      this.#progressed = true;
      await this.#ledger.setSubject(subject, { state: 'failed', failure: failure.info });
    }
  }

  async #stopWaiting(): Promise<void> {
    const untouched = this.#ledger.subjects.filter(this.#isUntouched);
    await Promise.all(untouched.map((subject) => this.#ledger.setSubject(subject, { state: 'stopped' })));
  }
}
