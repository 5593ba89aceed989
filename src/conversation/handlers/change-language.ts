import { LANGUAGES, type Language } from '../../locales/index.ts';
import { words } from '../../locales/words.ts';
import { openRequest } from '../back-to-request.ts';
import { button } from '../render/button.ts';
import { renderJob } from '../render/job-card.ts';
import { messageCard } from '../render/message-card.ts';
import { showStage } from '../show-stage.ts';
import { confirmedIn } from '../state/confirmed-in.ts';
import { editDialogue } from '../state/dialogue.ts';
import type { Replies, Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** Each language under its own name, as people look for it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' };

export const changeLanguage: Handler = (turn, { entities }) =>
  entities.language === undefined ? ask(turn) : speak(turn, entities.language);

/** From now on this language, until asked otherwise; what is under way in this chat is shown in it at once. */
export async function speak(before: Turn, language: Language): Replies {
  const turn = { ...before, words: words(language, before.words.timeZone) };
  await editDialogue(turn.world.documents, turn.conversationId, (dialogue) => ({ ...dialogue, chosen: language }));
  const flow = await openRequest(turn);
  const request = flow === undefined ? [] : [{ ...(await showStage(turn, flow)), language }];
  return [{ kind: 'text', text: turn.words.t('dialogue.language') }, ...request, ...(await jobsUnderWay(turn))];
}

/** Jobs looked through, and cards changed. */
const SEARCHED = 20;
const SHOWN = 3;

/** The cards of the asker's jobs that have not ended, in the chat where they were confirmed. */
async function jobsUnderWay(turn: Turn): Replies {
  const { world, actor, conversationId } = turn;
  const jobs = await world.jobs.list(actor.tenantId, SEARCHED, { actorId: actor.id });
  const open = jobs.filter(({ finishedAt }) => finishedAt === null);
  const here = await Promise.all(
    open.map(async ({ planId }) => ((await confirmedIn(world.documents, planId)) === conversationId ? [planId] : [])),
  );
  const views = await Promise.all(
    here
      .flat()
      .slice(0, SHOWN)
      .map((planId) => world.jobs.view(planId)),
  );
  return views.flatMap((view) => (view === undefined ? [] : [renderJob(view, turn)]));
}

function ask({ words: spoken }: Turn): Replies {
  const actions = LANGUAGES.map((language) => button(NAMES[language], 'speak', { language }));
  const card = messageCard(spoken.t('dialogue.language-ask'), [spoken.t('dialogue.language-unknown')], { actions });
  return Promise.resolve([card]);
}
