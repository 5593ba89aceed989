import { CHOICES, type Choosable } from '../../domain/plan/possible-outcomes.ts';
import type { Words } from '../../locales/words.ts';
import type { ConsiderationsCard } from '../cards.ts';

const ASPECTS = ['sign-in', 'mail', 'onedrive', 'licenses', 'back'] as const;

/**
 * What each outcome does to what a leaver leaves behind, side by side; empty where there is nothing to choose.
 * @param blockedAlready nobody it is about can sign in as it is
 */
export function outcomeComparison(
  outcomes: readonly Choosable[],
  words: Words,
  blockedAlready: boolean,
): ConsiderationsCard['comparison'] {
  const isKept = (outcome: Choosable) => outcome === 'block' && blockedAlready;
  const compared = CHOICES.filter((outcome) => outcomes.includes(outcome));
  if (compared.length < 2) return [];
  return [
    {
      title: words.t('options.compare'),
      columns: compared.map((outcome) => ({
        heading: words.t(isKept(outcome) ? 'options.compare.block-kept' : `options.compare.${outcome}`),
        lines: ASPECTS.map((aspect) =>
          words.t(
            aspect === 'sign-in' && blockedAlready && outcome !== 'delete'
              ? 'options.compare.block-kept.sign-in'
              : `options.compare.${outcome}.${aspect}`,
          ),
        ),
      })),
    },
  ];
}
