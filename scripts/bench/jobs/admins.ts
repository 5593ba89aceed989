import { startConnector } from '../../../test/support/connector.ts';
import { TeamsClient } from '../../../test/support/teams-client.ts';
import { until } from '../../../test/support/until.ts';
import type { Persona } from '../../../src/chat/persona.ts';
import { words } from '../../../src/locales/words.ts';

/** What admins ask while a job runs: seats, people, considerations, answers, jobs. */
const SAYINGS = [
  'how many E3 are free?',
  'which licenses does Adele Vance have?',
  'delete Alex Wilber',
  'how do I stop paying for a license?',
  'hoe ver is het?',
  'who has not signed in for 90 days?',
  'wat gebeurt er met de OneDrive?',
  'what did you do?',
] as const;

/** Milliseconds. */
export interface Answered {
  /** Until the first answer, which may be "one moment". */
  readonly first: number;
  /** Until what was asked for. */
  readonly whole: number;
}

/** Longer than anything here may take. */
const TOO_LONG = 60_000;
const ONE_MOMENT = new Set((['en', 'nl'] as const).map((language) => words(language).t('common.working')));

export interface Admins {
  /** Everybody says something at the same moment. */
  round(): Promise<readonly Answered[]>;
  close(): Promise<void>;
}

/** These people at once, each in a chat of their own: within one chat, turns wait for each other. */
export async function gather(options: {
  readonly people: readonly Persona[];
  readonly botUrl: string;
  readonly tenantId: string;
}): Promise<Admins> {
  const { people, botUrl, tenantId } = options;
  const connector = await startConnector({ tenantId });
  const clients = people.map((persona) => new TeamsClient({ connector, botUrl, persona }));
  let rounds = 0;
  return {
    async round() {
      rounds += 1;
      return Promise.all(clients.map((client, n) => turn(client, SAYINGS[(n + rounds) % SAYINGS.length] ?? '')));
    },
    close: () => connector.close(),
  };
}

async function turn(client: TeamsClient, text: string): Promise<Answered> {
  const { chat } = client;
  const old = new Set(client.messages.map(({ id }) => id));
  const answers = () => client.messages.filter(({ id, from }) => !old.has(id) && from?.id !== chat.userId);
  const told = () => answers().some((answer) => !ONE_MOMENT.has(answer.text ?? ''));
  let first: number | undefined;
  const saidAt = performance.now();
  const stop = chat.onChange(() => {
    if (answers().length > 0) first ??= performance.now() - saidAt;
  });
  const whole = until(
    () => (told() ? performance.now() - saidAt : undefined),
    (listener) => chat.onChange(listener),
    { timeoutMs: TOO_LONG, describe: () => `an answer to "${text}"` },
  );
  const [{ status }, answeredAfter] = await Promise.all([client.say(text), whole]);
  stop();
  if (status >= 400) throw new Error(`"${text}" was not answered: ${status}`);
  return { first: first ?? answeredAfter, whole: answeredAfter };
}
