import type { Activity } from './activity.ts';
import { parseJson } from './read-body.ts';

export interface BotAnswer {
  /** HTTP status, or 0 when the bot could not be reached, 504 when it took too long. */
  readonly status: number;
  /** The parsed body; for an invoke this is the body of the invoke response. */
  readonly body: unknown;
}

/** Bot Service gives a bot 10 to 15 seconds by channel: learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance. */
export const botDeadline = 15_000;

/** Posts one activity to the bot's messaging endpoint, the only way to reach it. Never rejects. */
export async function postToBot(
  botUrl: string,
  activity: Activity,
  headers: Readonly<Record<string, string>> = {},
): Promise<BotAnswer> {
  try {
    const response = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(botDeadline),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (parseJson(text) ?? text) };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return { status: timedOut ? 504 : 0, body: undefined };
  }
}
