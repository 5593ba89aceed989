import type { UserId } from '../../domain/user.ts';
import { showStage } from '../show-stage.ts';
import type { Flow } from '../state/flow.ts';
import type { Turn } from '../turn.ts';

/** What the card offers for everybody, or on the page of one user: the values of each input. */
export type Offered = ReadonlyMap<string, readonly string[]>;

const TOGGLED = ['true', 'false'];

/** The card itself is asked, so that a sentence can choose what a press can, and nothing else. */
export async function offeredFor(turn: Turn, flow: Flow, user: UserId | null): Promise<Offered> {
  const shown = await showStage(turn, { ...flow, stage: 'considerations', detailsOf: user });
  if (shown.card !== 'considerations') return new Map();
  const { outcome, choices, toggles, more, when } = shown.data;
  return new Map([
    ...[...outcome, ...choices, ...more.flatMap((folded) => folded.choices), ...when].map(
      (input) => [input.inputId, input.choices.map(({ value }) => value)] as const,
    ),
    ...[...toggles, ...more.flatMap((folded) => folded.toggles)].map(({ inputId }) => [inputId, TOGGLED] as const),
  ]);
}
