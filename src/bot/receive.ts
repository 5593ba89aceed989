import type { IncomingHttpHeaders } from 'node:http';
import type { FarewellAdapter } from './adapter.ts';
import type { Authentication } from './authentication.ts';
import { isPlausibleToken } from './bearer-token.ts';
import { describe } from './delivery.ts';
import type { FarewellBot } from './farewell-bot.ts';
import { isForeignPage } from './foreign-page.ts';
import { activitySchema, type IncomingActivity } from './incoming-activity.ts';
import type { Clock, Log } from './ports.ts';

export interface BotRequest {
  readonly headers: Pick<IncomingHttpHeaders, 'authorization' | 'host' | 'origin'>;
  /** Parsed JSON, of any shape. */
  readonly body: unknown;
}

/** A refusal has no body: whoever is refused learns nothing. */
export interface BotAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface ReceiveParts {
  readonly authentication: Authentication;
  readonly adapter: FarewellAdapter;
  readonly bot: FarewellBot;
  readonly clock: Clock;
  readonly log: Log;
}

/** What arrives at `/api/messages`, from the cheapest check to the dearest. Never throws. */
export function createReceive({ authentication, adapter, bot, clock, log }: ReceiveParts) {
  const { expected, isAllowed } = authentication;

  function refuse(status: number, why: string): BotAnswer {
    log.warn({ status, why }, 'a request was refused');
    return { status };
  }

  async function take(activity: IncomingActivity, header: string): Promise<BotAnswer> {
    let identity;
    try {
      identity = await adapter.authenticate(activity, header);
    } catch (error) {
      return refuse(statusOf(error), describe(error).error);
    }
    try {
      const answer = await adapter.take(identity, activity, (context) => bot.onTurn(context, activity));
      return answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body as unknown };
    } catch (error) {
      log.error(describe(error), 'a turn could not be begun');
      return { status: 500 };
    }
  }

  return async ({ headers, body }: BotRequest): Promise<BotAnswer> => {
    const { authorization } = headers;
    if (expected === undefined) {
      if (isForeignPage(headers)) return refuse(403, 'a page of another site');
    } else if (!isPlausibleToken(authorization, expected, clock.now().getTime() / 1000))
      return refuse(401, 'no token for this bot');
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success)
      return refuse(400, `no activity: ${parsed.error.issues.map(({ path }) => path.join('.')).join()}`);
    if (!isAllowed(parsed.data.serviceUrl)) return refuse(403, 'connector not allowed');
    return take(parsed.data, authorization ?? '');
  };
}

/**
 * The Bot Framework's own status, 401 for the token library's errors, which have none. Keys that could not be fetched
 * are nobody's fault who called: 503, and the channel comes again.
 */
function statusOf(error: unknown): number {
  const { statusCode, name } = error as { statusCode?: unknown; name?: unknown };
  if (statusCode === 401 || statusCode === 403) return statusCode;
  return statusCode === undefined && /^(JsonWebTokenError|NotBeforeError|TokenExpiredError)$/.test(String(name))
    ? 401
    : 503;
}
