import { optionsFor } from '../domain/plan/exceptions.ts';
import { nameHeir, type Named } from './name-heir.ts';
import { selectedPeople } from './people/selection.ts';
import type { Flow } from './state/flow.ts';
import type { Turn } from './turn.ts';

/**
 * Who takes over for all, and once more whether whoever was chosen to take over from one still can. A problem of one
 * user names them.
 */
export async function nameHeirs(turn: Turn, flow: Flow): Promise<Named> {
  const people = selectedPeople(flow).map(({ id, displayName }) => {
    const own = flow.exceptions?.[id]?.heir;
    return { displayName, own, options: optionsFor(flow.options, flow.exceptions, id) };
  });
  for (const { displayName, own, options } of people) {
    if (own === undefined) continue;
    const named = await nameHeir(turn, flow, options, own.userPrincipalName);
    if (named !== undefined && 'problem' in named)
      return { problem: turn.words.t('options.for', { name: displayName, problem: named.problem }) };
  }
  for (const { own, options } of people) {
    if (own !== undefined) continue;
    const named = await nameHeir(turn, flow, options, flow.heirTyped ?? '');
    if (named !== undefined) return named;
  }
  return undefined;
}
