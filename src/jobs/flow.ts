import type { FailureInfo } from '../domain/errors.ts';

/** What a flow needs of the engine. Plain enough to be played by an array in a test. */
export interface Flow {
  /** Runs once: after a restart its stored result (JSON) is taken instead. Names must come in the same order again. */
  step<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/** What one pass over the unfinished subjects came to. */
export interface Round {
  /** Subjects that must be looked at again. */
  readonly left: number;
  /** Anything at all got further. */
  readonly progressed: boolean;
  /** Why some were put off. */
  readonly failure?: FailureInfo;
}

export interface JobWork {
  /** Once per job, before the first subject. */
  begin(): Promise<void>;
  round(): Promise<Round>;
  /** Notes that the job waits, and for what. Returns until when (ISO). */
  rest(fruitless: number, failure: FailureInfo | undefined): Promise<string>;
  /** Until then, or until somebody asks to stop. */
  wait(until: Date): Promise<void>;
  /** Only a part of the job is carried out now. */
  readonly isFirstStage: boolean;
  /** After the first stage: true = the rest was queued for its time; false = nobody is left for it. */
  park(): Promise<boolean>;
  /** Once per job, after the last subject. */
  finish(): Promise<void>;
}

/**
 * The life of a job: rounds over whatever is unfinished, with growing pauses while nothing gets further (Graph is down,
 * throttles, lags), until every subject has come to an end, of the job or of this stage of it.
 */
export async function carryOut(flow: Flow, work: JobWork): Promise<void> {
  await flow.step('begin', () => work.begin());
  let fruitless = 0;
  for (let number = 1; ; number += 1) {
    const round = await flow.step(`round ${number}`, () => work.round());
    if (round.left === 0) break;
    fruitless = round.progressed ? 0 : fruitless + 1;
    const until = await flow.step(`rest ${number}`, () => work.rest(fruitless, round.failure));
    // No step: after a restart only what is left of it is waited for.
    await work.wait(new Date(until));
  }
  if (work.isFirstStage && (await flow.step('park', () => work.park()))) return;
  await flow.step('finish', () => work.finish());
}
