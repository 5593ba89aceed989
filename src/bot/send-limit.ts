import type { Middleware } from 'botbuilder';

/**
 * Milliseconds. As long as the Bot Connector waits for a bot: whoever answers later is not working.
 * https://learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance
 */
export const SEND_LIMIT = 15_000;

/** The connector took a call and did not answer in time. It may have done what was asked: the call is not repeated. */
export class ConnectorSilent extends Error {
  override readonly name = 'ConnectorSilent';
}

/** The one method of the Bot Framework's connector client through which every call goes. */
interface Calls {
  sendOperationRequest(operation: { readonly options?: object }, ...rest: readonly unknown[]): Promise<unknown>;
}

/**
 * Gives every call of a turn a limit: the connector's client has none of its own, and would wait for as long as the
 * connection stands. It takes a signal, which ends the request and the client's own repeats; what it does besides
 * (fetching a token) is not waited for either.
 *
 * @param clientKey where the adapter keeps the client of a turn
 */
export function limitSends(clientKey: symbol, milliseconds: number): Middleware {
  return {
    async onTurn(context, next) {
      const client = context.turnState.get<Calls>(clientKey);
      const send = client.sendOperationRequest.bind(client);
      client.sendOperationRequest = (operation, ...rest) =>
        within(milliseconds, (abortSignal) =>
          send({ ...operation, options: { ...operation.options, abortSignal } }, ...rest),
        );
      await next();
    },
  };
}

async function within<T>(milliseconds: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ConnectorSilent());
      end.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([call(end.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
