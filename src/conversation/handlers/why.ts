import { answer } from '../answer.ts';
import { backToRequest, openRequest } from '../back-to-request.ts';
import { isBlocked, judge, type Judged } from '../examine.ts';
import { clip, SENTENCE } from '../render/clip.ts';
import { considerationTitle, considerationWhy, findingText } from '../render/finding-text.ts';
import { messageCard } from '../render/message-card.ts';
import { readExamined } from '../state/examined.ts';
import type { Flow, Person } from '../state/flow.ts';
import type { Replies, Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** Reasons on one card before nobody reads them. */
const REASONS = 5;
const NAMES = 3;
const WEIGHTY: ReadonlySet<string> = new Set(['blocker', 'unknown', 'caution']);

/** "Why?" in the middle of a request: the reasons behind the card in hand, worst first, each with why it matters. */
export const why: Handler = async (turn) => {
  const open = await openRequest(turn);
  if (open === undefined) return answer(turn, 'considerations-before-deleting');
  return open.stage === 'users' ? aboutUsers(turn) : aboutFindings(turn, open);
};

async function aboutUsers(turn: Turn): Replies {
  const { words } = turn;
  const actions = await backToRequest(turn);
  return [messageCard(words.t('dialogue.why'), [words.t('dialogue.why-users')], { actions })];
}

async function aboutFindings(turn: Turn, flow: Flow): Replies {
  return reasonsCard(turn, turn.words.t('dialogue.why'), await judgedIn(turn, flow));
}

/** The same about some of those in the request. */
export async function reasonsFor(turn: Turn, flow: Flow, people: readonly Person[]): Replies {
  const { words } = turn;
  const judged = await judgedIn(turn, flow);
  const title = words.t('dialogue.why-of', { names: words.list(people.slice(0, NAMES).map((one) => one.displayName)) });
  return reasonsCard(
    turn,
    title,
    judged.filter(({ facts }) => people.some(({ id }) => id === facts.user.id)),
  );
}

async function judgedIn(turn: Turn, flow: Flow): Promise<readonly Judged[]> {
  const examined = await readExamined(turn.world.documents, flow.id);
  return examined === undefined ? [] : judge(turn, examined, flow);
}

async function reasonsCard(turn: Turn, heading: string, judged: readonly Judged[]): Replies {
  const { words } = turn;
  const reasons = new Map<string, { readonly text: string; readonly names: string[] }>();
  const sorted = [...judged].sort((one, other) => Number(isBlocked(other)) - Number(isBlocked(one)));
  for (const { facts, findings } of sorted) {
    for (const finding of findings.filter(({ level }) => WEIGHTY.has(level))) {
      const title = considerationTitle(finding, words);
      const text = [findingText(finding, words), considerationWhy(finding, words)].filter((said) => said !== '');
      const reason = reasons.get(title) ?? { text: clip(text.join(' '), SENTENCE * 2), names: [] };
      reason.names.push(facts.user.displayName);
      reasons.set(title, reason);
    }
  }
  const actions = await backToRequest(turn);
  if (reasons.size === 0) return [messageCard(heading, [words.t('dialogue.why-nothing')], { actions })];
  const facts = [...reasons].slice(0, REASONS).map(([title, { text, names }]) => ({
    title,
    value: words.t('dialogue.why-line', {
      names: names.slice(0, NAMES),
      more: Math.max(0, names.length - NAMES),
      text,
    }),
  }));
  return [messageCard(heading, [], { facts, actions })];
}
