import type { PersonRef } from '../../domain/user.ts';
import type { Words } from '../../locales/words.ts';
import type { RenameCard } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button, mainButton } from './button.ts';
import { clip, NAME } from './clip.ts';

export interface RenameScene {
  readonly job: string;
  readonly user: PersonRef;
  /** What stands in the input: a suggestion, or what was typed last. */
  readonly name: string;
  readonly domains: readonly string[];
  readonly notice?: string;
}

/** Domains on a line. */
const DOMAINS = 5;

/** Asks under which name somebody is restored whose old name was taken. */
export function renameCard({ job, user, name, domains, notice = '' }: RenameScene, words: Words): CardReply {
  const data: RenameCard = {
    heading: words.t('rename.heading', { name: clip(user.displayName, NAME) }),
    lines: [
      words.t('rename.why', { name: user.userPrincipalName }),
      ...(domains.length === 0 ? [] : [words.t('rename.domains', { domains: domains.slice(0, DOMAINS) })]),
    ],
    notice,
    inputs: [{ inputId: 'name', label: words.t('rename.label'), value: name }],
    actions: [
      mainButton(words.t('rename.action'), 'restore-as', { job, user: user.id }),
      button(words.t('rename.back'), 'show-result', { job }),
    ],
  };
  return { kind: 'card', card: 'rename', data, slot: `rename:${job}:${user.id}` };
}
