import { leftOut } from '../people/selection.ts';
import { readFlow, type Flow, type Match } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import type { Words } from '../../locales/words.ts';
import { dayFor } from './dated.ts';
import { excludedReasons } from './excluded-reasons.ts';
import type { Export } from './export.ts';
import { ownPlan } from './own-plan.ts';

const COLUMNS = ['name', 'upn', 'line', 'reason'] as const;

/** Who was asked for and is not in the plan: names that came to nobody, and people whom something forbids. */
export const leftOutTable: Export = async (turn, ids) => {
  const { world, words, actor } = turn;
  // Of a job only the plan is left: the names that came to nobody were of the request.
  const flow = ids['flow'] === undefined ? undefined : await readFlow(world.documents, ids['flow'], actor);
  const planId = flow === undefined ? (ids['plan'] ?? '') : flow.planId;
  const matches = flow?.matches ?? [];
  return {
    fileName: words.t('export.left-out.file', { day: dayFor(turn) }),
    rows: [
      COLUMNS.map((column) => words.t(`export.column.${column}`)),
      ...(flow === undefined ? [] : unmatched(flow, words)),
      ...(planId === null ? [] : await excluded(turn, matches, planId)),
    ],
  };
};

function unmatched(flow: Flow, words: Words): string[][] {
  const names = new Set(leftOut(flow));
  return flow.matches.flatMap((match) => {
    if (match.kind === 'found' || !names.has(match.query)) return [];
    return [[match.query, '', lineOf(match), words.t(`export.reason.${match.kind}`)]];
  });
}

async function excluded(turn: Turn, matches: Flow['matches'], planId: string): Promise<string[][]> {
  const plan = await ownPlan(turn, { plan: planId });
  const lines = new Map(
    matches.flatMap((match) => (match.kind === 'found' ? [[match.person.id, match] as const] : [])),
  );
  return plan.excluded.map(({ user, findings }) => {
    const match = lines.get(user.id);
    const line = match === undefined ? '' : lineOf(match);
    return [user.displayName, user.userPrincipalName, line, excludedReasons(findings, turn.words)];
  });
}

const lineOf = ({ line }: Match): string => (line === undefined ? '' : String(line));
