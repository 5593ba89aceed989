import type { SubjectFacts } from '../facts.ts';
import { worst, type Finding } from '../finding.ts';
import type { PersonRef, UserId } from '../user.ts';
import { leaves } from './exceptions.ts';
import { handOver, type Estate, type Going } from './heirs.ts';
import type { Options, PlannedStep } from './plan.ts';

/** Somebody asked about, with what was found. */
interface Parted {
  readonly facts: SubjectFacts;
  readonly findings: readonly Finding[];
}

export interface Parting {
  readonly going: Going;
  /** What nobody can take over, of whoever stays for that reason. */
  readonly heirless: ReadonlyMap<UserId, readonly Estate[]>;
}

/**
 * Whoever has nobody to hand over to stays, and can then take over from others. One at a time, whoever has nobody in any
 * case first, and for good: nothing is ever handed to somebody who goes.
 */
export function part(subjects: readonly Parted[], optionsOf: (id: UserId) => Options): Parting {
  const open = subjects.filter(({ findings }) => worst(findings) !== 'blocker').map(({ facts }) => facts);
  const going = new Set(open.map(({ user }) => user.id).filter((id) => leaves(optionsOf(id))));
  const heirless = new Map<UserId, readonly Estate[]>();
  const left = (facts: SubjectFacts, others: Going) => handOver(facts, optionsOf(facts.user.id), others).heirless;
  const lacks = (facts: SubjectFacts, others: Going) => left(facts, others).length > 0;
  const inAnyCase = new Set(open.filter((facts) => lacks(facts, new Set())));
  const sorted = [...inAnyCase, ...open.filter((facts) => !inAnyCase.has(facts))];
  for (;;) {
    const stays = sorted.find((facts) => going.has(facts.user.id) && lacks(facts, going));
    if (stays === undefined) return { going, heirless };
    heirless.set(stays.user.id, left(stays, going));
    going.delete(stays.user.id);
  }
}

/** Who takes over in these steps although they were asked about themselves, each once. */
export function listedTakers(steps: readonly PlannedStep[], listed: ReadonlySet<UserId>): readonly PersonRef[] {
  const takers = steps.flatMap((planned) => ('to' in planned && listed.has(planned.to.id) ? [planned.to] : []));
  return [...new Map(takers.map((one) => [one.id, one])).values()];
}
