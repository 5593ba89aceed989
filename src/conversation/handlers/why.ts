import { answer } from '../answer.ts';
import { backToRequest, openRequest } from '../back-to-request.ts';
import { isBlocked, judge } from '../examine.ts';
import { clip, SENTENCE } from '../render/clip.ts';
import { considerationTitle, considerationWhy, findingText } from '../render/finding-text.ts';
import { messageCard } from '../render/message-card.ts';
import { readExamined } from '../state/examined.ts';
import type { Flow } from '../state/flow.ts';
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
  const { world, words } = turn;
  const examined = await readExamined(world.documents, flow.id);
  const judged = examined === undefined ? [] : judge(turn, examined, flow);
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
  if (reasons.size === 0) return [messageCard(words.t('dialogue.why'), [words.t('dialogue.why-nothing')], { actions })];
  const facts = [...reasons].slice(0, REASONS).map(([title, { text, names }]) => ({
    title,
    value: words.t('dialogue.why-line', {
      names: names.slice(0, NAMES),
      more: Math.max(0, names.length - NAMES),
      text,
    }),
  }));
  return [messageCard(words.t('dialogue.why'), [], { facts, actions })];
}
