import { startConnector } from '../../../test/support/connector.ts';
import { TeamsClient } from '../../../test/support/teams-client.ts';
import type { Persona } from '../../../src/chat/persona.ts';

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

export interface Admins {
  /** Everybody says something at the same moment. @returns milliseconds until each had the first answer */
  round(): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** So many people at once in chats of their own. */
export async function gather(options: {
  readonly count: number;
  readonly botUrl: string;
  readonly tenantId: string;
  readonly persona: Persona;
}): Promise<Admins> {
  const { count, botUrl, tenantId, persona } = options;
  const connectors = await Promise.all(Array.from({ length: count }, () => startConnector({ tenantId })));
  const clients = connectors.map((connector) => new TeamsClient({ connector, botUrl, persona }));
  let rounds = 0;
  return {
    async round() {
      rounds += 1;
      return Promise.all(clients.map((client, n) => turn(client, SAYINGS[(n + rounds) % SAYINGS.length] ?? '')));
    },
    async close() {
      await Promise.all(connectors.map((connector) => connector.close()));
    },
  };
}

async function turn(client: TeamsClient, text: string): Promise<number> {
  const fromBot = () => client.messages.filter(({ from }) => from?.id !== client.chat.userId).length;
  const before = fromBot();
  let answeredAt: number | undefined;
  const stop = client.chat.onChange(() => {
    if (fromBot() > before) answeredAt ??= performance.now();
  });
  const saidAt = performance.now();
  const { status } = await client.say(text);
  stop();
  if (status >= 400 || answeredAt === undefined) throw new Error(`"${text}" was not answered: ${status}`);
  return answeredAt - saidAt;
}
