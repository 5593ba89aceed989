import { Failure } from '../domain/errors.ts';
import type { LiveSubject } from './live-subject.ts';
import { replyFor } from './reply-before.ts';
import { snapshotOf } from './snapshot.ts';
import type { StepWorld } from './step-world.ts';

/**
 * Everybody who was restored, as they are now, to compare with what was kept of them. Only when the whole job is over: a
 * manager and a report who come back together are linked once both are there. What Graph does not tell is left out, and
 * is then said not to have been compared.
 */
export async function lookAfter(world: StepWorld, subjects: readonly LiveSubject[]): Promise<void> {
  const compared = subjects.filter(({ planned }) => planned.before !== undefined);
  const byId = new Map(compared.map((subject) => [subject.planned.user.id, subject]));
  if (byId.size === 0) return;
  const saved: Promise<void>[] = [];
  const replies = new Map(compared.map((subject) => [subject, replyFor(world, subject).catch(() => undefined)]));
  try {
    for await (const facts of world.directory.readLinks([...byId.keys()])) {
      const subject = byId.get(facts.user.id);
      if (subject === undefined) continue;
      const snapshot = snapshotOf(facts, subject.planned, world.now(), await replies.get(subject));
      saved.push(world.ledger.setSubject(subject, { snapshot }));
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  } finally {
    await Promise.all(saved);
  }
}
