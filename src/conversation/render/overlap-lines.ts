import type { Words } from '../../locales/words.ts';
import { selectedPeople } from '../people/selection.ts';
import type { Examined } from '../state/examined.ts';
import type { Flow } from '../state/flow.ts';
import { clip, NAME } from './clip.ts';

const ADMINS = 3;
const NAMES = 3;

/** Who else is preparing something for the same people, and since when. */
export function overlapLines({ others = [] }: Pick<Examined, 'others'>, flow: Flow, words: Words): readonly string[] {
  const names = new Map(selectedPeople(flow).map(({ id, displayName }) => [id, clip(displayName, NAME)]));
  return others.slice(0, ADMINS).map(({ actorName, since, ids }) =>
    words.t('considering.also-by', {
      admin: clip(actorName, NAME),
      since: words.dateTime(since),
      names: ids.slice(0, NAMES).map((id) => names.get(id) ?? id),
      more: Math.max(0, ids.length - NAMES),
    }),
  );
}
