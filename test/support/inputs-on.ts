import type { ConsiderationsCard } from '../../src/conversation/cards.ts';

/** All inputs about how it should be done, those that are folded too. */
export function inputsOn({ choices, toggles, more }: ConsiderationsCard) {
  return {
    choices: [...choices, ...more.flatMap((folded) => folded.choices)],
    texts: more.flatMap((folded) => folded.texts),
    toggles: [...toggles, ...more.flatMap((folded) => folded.toggles)],
  };
}
