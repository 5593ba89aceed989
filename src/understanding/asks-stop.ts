import { normalise } from './normalise.ts';

const SCHEDULED = /(?<!\p{L})(?:schedule|scheduled|planned|gepland|geplande|ingepland|ingeplande|planning)(?!\p{L})/iu;
const JOB = /(?<!\p{L})(?:jobs?|tasks?|runs?|taken|taak|opdracht(?:en)?)(?!\p{L})/iu;
const STOP = /(?<!\p{L})(?:stop|stopping|stoppen|stopzetten|halt|ophouden|hou op|staak)(?!\p{L})/iu;

/** What somebody who wants to stop or cancel means by the words used. */
export type ToStop =
  /** What was confirmed and waits for its time: "cancel the scheduled deletion". */
  | 'scheduled'
  /** What was confirmed: "stop the job". */
  | 'job'
  /** Whatever moves: "stop". */
  | 'running'
  /** "cancel", "no": first of all what is being talked about. */
  | 'request';

export function asksStop(text: string): ToStop {
  const said = normalise(text);
  if (SCHEDULED.test(said)) return 'scheduled';
  if (JOB.test(said)) return 'job';
  return STOP.test(said) ? 'running' : 'request';
}
