import type { Options } from '../../domain/plan/plan.ts';
import { leaves } from '../../domain/plan/exceptions.ts';
import { handOver, type Estate } from '../../domain/plan/heirs.ts';
import { listedTakers, type Parting } from '../../domain/plan/parting.ts';
import type { UserId } from '../../domain/user.ts';
import type { Words } from '../../locales/words.ts';
import type { CardRow } from '../cards.ts';
import type { Judged } from '../examine.ts';
import { clip, NAME } from './clip.ts';
import { LIGHT } from './levels.ts';
import { someNames } from './some-names.ts';

/** People who take over, each with a line. */
const HEIRS = 3;

const REASONS = ['no-manager', 'manager-unfit', 'manager-unread', 'person-unfit'] as const;
type Reason = (typeof REASONS)[number];

/** What the choices for handing over lead to, told before a plan is made of them. */
export function handOverRows(
  judged: readonly Judged[],
  parting: Parting,
  optionsOf: (id: UserId) => Options,
  words: Words,
): readonly CardRow[] {
  return [...heirlessRow(judged, parting, optionsOf, words), ...listedRow(judged, parting, optionsOf, words)];
}

/** Who is left out because nobody can take over. */
function heirlessRow(
  judged: readonly Judged[],
  { heirless }: Parting,
  optionsOf: (id: UserId) => Options,
  words: Words,
): readonly CardRow[] {
  const why = judged.flatMap((one) => {
    const estates = heirless.get(one.facts.user.id);
    return estates === undefined ? [] : [{ one, reason: reasonOf(one, estates, optionsOf(one.facts.user.id)) }];
  });
  if (why.length === 0) return [];
  const lines = REASONS.flatMap((reason) => {
    const names = why.filter((held) => held.reason === reason).map(({ one }) => nameOf(one));
    if (names.length === 0) return [];
    return [words.t(`considering.heirless.${reason}`, { names: someNames(names, words), count: names.length })];
  });
  const count = why.length;
  return [
    {
      ...LIGHT.blocker,
      title: words.t('considering.heirless.title', { count }),
      badge: '',
      lines: [...lines, words.t('considering.heirless.how', { count })],
      actions: [],
    },
  ];
}

function reasonOf({ facts }: Judged, estates: readonly Estate[], options: Options): Reason {
  if (!estates.some((estate) => options[estate] === 'manager')) return 'person-unfit';
  if (!facts.manager.known) return 'manager-unread';
  return facts.manager.value === null ? 'no-manager' : 'manager-unfit';
}

/** Who takes over although they were asked about too, and stay only because something forbids what is asked. */
function listedRow(
  judged: readonly Judged[],
  { going }: Parting,
  optionsOf: (id: UserId) => Options,
  words: Words,
): readonly CardRow[] {
  const listed = new Set(judged.map(({ facts }) => facts.user.id).filter((id) => leaves(optionsOf(id))));
  const from = new Map<string, { heir: string; names: string[] }>();
  for (const one of judged) {
    const { user } = one.facts;
    if (!going.has(user.id)) continue;
    for (const { id, displayName } of listedTakers(handOver(one.facts, optionsOf(user.id), going).steps, listed)) {
      const entry = from.get(id) ?? { heir: clip(displayName, NAME), names: [] };
      entry.names.push(nameOf(one));
      from.set(id, entry);
    }
  }
  if (from.size === 0) return [];
  const entries = [...from.values()];
  const more = entries.length - HEIRS;
  const lines = [
    ...entries
      .slice(0, HEIRS)
      .map(({ heir, names }) => words.t('considering.heir-listed', { heir, names: someNames(names, words) })),
    ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
  ];
  const title = words.t('considering.heir-listed.title');
  return [{ ...LIGHT.caution, title, badge: '', lines, actions: [] }];
}

const nameOf = ({ facts }: Judged): string => clip(facts.user.displayName, NAME);
