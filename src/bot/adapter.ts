import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import { Failure, toFailure } from '../domain/errors.ts';
import { languageOf } from '../locales/index.ts';
import { failureText } from '../locales/failure-words.ts';
import { words } from '../locales/words.ts';
import type { Authentication } from './authentication.ts';
import { describe } from './delivery.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { errorAnswer, respond } from './invoke-response.ts';
import type { Line } from './line.ts';
import type { Log } from './ports.ts';
import type { Reference } from './reference.ts';
import { textMessage } from './reply-activity.ts';

/** Who sent an activity, checked. */
export type Identity = Awaited<ReturnType<Authentication['framework']['authenticateRequest']>>;

/**
 * The Bot Framework's adapter with authentication as a step of its own: `CloudAdapter.process` answers a refused token
 * with the reason in words, and one with a wrong signature as if we had crashed.
 */
export class FarewellAdapter extends CloudAdapter {
  readonly #authentication: Authentication;

  constructor(authentication: Authentication, log: Log) {
    super(authentication.framework);
    this.#authentication = authentication;
    this.onTurnError = async (context: TurnContext, error: Error) => {
      log.error(describe(error), 'a turn ended with an error');
      await apologize(context, toFailure(error)).catch(() => undefined); // a throw here would become a 500
    };
  }

  /** @throws whatever the Bot Framework has against the token */
  authenticate(activity: IncomingActivity, header: string): Promise<Identity> {
    return this.#authentication.framework.authenticateRequest(asActivity(activity), header);
  }

  /** @returns what an invoke, or a message that expects its replies, is answered with */
  take(
    identity: Identity,
    activity: IncomingActivity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(identity, asActivity(activity), turn);
  }

  /** Outside a turn. What was stored is looked at again: the list of allowed hosts may have become shorter. */
  lineTo({ conversation }: Reference): Line {
    const { appId, isAllowed } = this.#authentication;
    return {
      use: async (work) => {
        if (!isAllowed(conversation.serviceUrl))
          throw new Failure('internal', {}, { cause: 'a conversation is on a connector that is not allowed' });
        let result: { readonly value: Awaited<ReturnType<typeof work>> } | undefined;
        let failure: unknown;
        await this.continueConversationAsync(appId, conversation, async (context) => {
          try {
            result = { value: await work(context) };
          } catch (error) {
            failure = error; // out of the turn, so that onTurnError does not take it for dealt with
          }
        });
        if (result === undefined) throw failure;
        return result.value;
      },
    };
  }
}

/** The last resort, for what nobody foresaw: whoever asked is told that it did not work. */
async function apologize(context: TurnContext, failure: Failure): Promise<void> {
  const text = failureText(words(languageOf(context.activity.locale)), failure.info);
  if (context.activity.type === 'invoke') respond(context, errorAnswer(failure.code, text));
  else await context.sendActivity(textMessage({ kind: 'text', text }));
}

/** The Bot Framework reads dates from some of its own fields only, none of which it looks at on the way in. */
const asActivity = (activity: IncomingActivity) => activity as unknown as Activity;
