import { ActivityTypes, INVOKE_RESPONSE_KEY, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from './cards/render-card.ts';

/**
 * Answers to `adaptiveCard/action`. HTTP says whether we could be reached, the body what became of the press: a 5xx
 * would make the channel deliver the same press again.
 */
const answer = (statusCode: number, type: string, value: unknown): InvokeResponse => ({
  status: 200,
  body: { statusCode, type: `application/vnd.microsoft.${type}`, value },
});

/** Takes the place of the card that was pressed, for the person who pressed. */
export const cardAnswer = (card: AdaptiveCard) => answer(200, 'card.adaptive', card);
/** The card stays as it is. */
export const messageAnswer = (text: string) => answer(200, 'activity.message', text);
export const errorAnswer = (code: string, message: string) => answer(500, 'error', { code, message });
/** Not from one of our cards; the protocol wants the HTTP status to say so too. */
export const malformedAnswer = (message: string): InvokeResponse => ({
  ...answer(400, 'error', { code: 'BadRequest', message }),
  status: 400,
});

/** Where the adapter looks for what an invoke is answered with. */
export function respond(context: TurnContext, response: InvokeResponse): void {
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: ActivityTypes.InvokeResponse, value: response });
}
