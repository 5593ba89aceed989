import { ERRORS, type ErrorCode } from '../../domain/errors.ts';
import { nameWords } from '../../domain/fold-name.ts';
import { failureWords } from '../../locales/failure-words.ts';
import { isMessageKey } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';
import { authorizeLookUp } from '../authorize.ts';
import type { AuditEntry } from '../ports.ts';
import { messageCard } from '../render/message-card.ts';
import type { Handler } from './handler.ts';

const SHOWN = 15;
/** Each step of each user would hide everything else; they are told of somebody who is named. */
const STEPS_THAT_WENT_WELL = ['step.done', 'step.already', 'step.put-back'];
/** Looked through when somebody is named: a month of a busy tenant. */
const SEARCHED = 1000;

/** What was done here, newest first; about somebody by name, what was done to them. */
export const auditLog: Handler = async (turn, { entities }) => {
  await authorizeLookUp(turn);
  const { world, actor, words } = turn;
  const [named] = entities.people;
  const found =
    named === undefined
      ? await world.audit.list(actor.tenantId, SHOWN + 1, STEPS_THAT_WENT_WELL)
      : (await world.audit.list(actor.tenantId, SEARCHED)).filter((entry) => isAbout(entry, named.text));
  const entries = found.slice(0, SHOWN);
  if (entries.length === 0) {
    const text =
      named === undefined ? words.t('dialogue.audit-empty') : words.t('dialogue.audit-nobody', { name: named.text });
    return [messageCard(words.t('dialogue.audit'), [text])];
  }
  const admins = await world.directory.readUsers([...new Set(entries.map(({ actorId }) => actorId))]);
  const facts = entries.map((entry) => ({
    title: words.dateTime(entry.at),
    value: words.t('dialogue.audit-line', {
      who: admins.get(entry.actorId)?.displayName ?? entry.actorId,
      what: whatText(entry, words),
    }),
  }));
  const more = found.length > SHOWN ? [words.t('dialogue.audit-more', { count: SHOWN })] : [];
  const steps = named === undefined ? [words.t('dialogue.audit-steps')] : [];
  return [messageCard(words.t('dialogue.audit'), [...more, ...steps], { facts })];
};

function isAbout({ details }: AuditEntry, name: string): boolean {
  const { displayName, userPrincipalName } = details;
  if (typeof userPrincipalName === 'string' && userPrincipalName.toLowerCase() === name.toLowerCase()) return true;
  const known = typeof displayName === 'string' ? nameWords(displayName) : [];
  const typed = nameWords(name);
  return typed.length > 0 && typed.every((word) => known.some((one) => one.startsWith(word)));
}

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(ERRORS, code);

function whatText({ what, details }: AuditEntry, words: Words): string {
  const key = `dialogue.audit.${what}`;
  if (!isMessageKey(key)) return what;
  const { step, displayName, code, outcome } = details;
  const number = (name: string) => (typeof details[name] === 'number' ? details[name] : 0);
  const stepKey = `plan.name.${String(step)}`;
  return words.t(key, {
    step: isMessageKey(stepKey) ? words.t(stepKey) : '',
    name: typeof displayName === 'string' ? displayName : '',
    count: number('count') + number('users'),
    done: number('done'),
    failed: number('failed'),
    stopped: number('stopped'),
    outcome: typeof outcome === 'string' ? outcome : '',
    cause: isErrorCode(code) ? failureWords(words, { code }).cause : '',
  });
}
