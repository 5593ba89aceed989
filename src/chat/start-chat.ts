import { addConnector } from './connector.ts';
import { Conversations } from './conversations.ts';
import { addFiles, Files } from './files.ts';
import { addGuard } from './guard.ts';
import { attachJournal } from './journal.ts';
import { addPage } from './page-files.ts';
import type { BotIdentity, Persona } from './persona.ts';
import { close, createServer, listen } from './server.ts';
import { Session } from './session.ts';
import { addUi, type Choice } from './ui.ts';

export interface ChatOptions {
  /** Loopback only: the chat has no sign-in. */
  readonly host: '127.0.0.1';
  /** 0 = any free one. */
  readonly port: number;
  /** The bot's messaging endpoint, …/api/messages. */
  readonly botUrl: string;
  readonly tenantId: string;
  readonly personas: readonly Persona[];
  readonly bot?: BotIdentity;
  /** Answers the people picker, which Teams answers from the directory without asking the bot. */
  readonly people?: (query: string) => Promise<readonly Choice[]>;
  /** Where the conversations are kept; without it they end with the process. */
  readonly dataDir?: string;
  readonly log?: (event: string, fields: Readonly<Record<string, unknown>>) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface Chat {
  /** Address of the page, without a slash at the end. */
  readonly url: string;
  /** What the bot finds as `serviceUrl` in an activity. */
  readonly serviceUrl: string;
  close(): Promise<void>;
}

const defaultBot: BotIdentity = { id: '28:5b6f0d0e-7d0c-4c55-9a8e-3f1d2c4b5a69', name: 'Farewell' };

/**
 * Starts the local chat: a page that looks and behaves like a Teams chat, and the Bot Connector behind it.
 * It reaches the bot only as Teams would: by its messaging endpoint and the connector API.
 * @throws when the port is taken.
 */
export async function startChat(options: ChatOptions): Promise<Chat> {
  const now = options.now ?? Date.now;
  const conversations = new Conversations(options.tenantId, options.bot ?? defaultBot, now);
  for (const persona of options.personas) conversations.open(persona);
  if (options.dataDir !== undefined) attachJournal(options.dataDir, conversations);

  let url = '';
  const serviceUrl = () => `${url}/connector/`;
  const files = new Files(() => url);
  const server = createServer();
  addGuard(server);
  addPage(server);
  addUi(server, {
    conversations,
    files,
    serviceUrl,
    now,
    session: new Session(options.botUrl, conversations, files),
    people: options.people,
  });
  addFiles(server, files);
  addConnector(server, {
    conversations,
    prefix: '/connector',
    onCall: ({ method, path }, status) => {
      if (status >= 400) options.log?.('chat.connector_refused', { method, path, status });
    },
  });
  url = `http://${options.host}:${await listen(server, options.host, options.port)}`;
  return { url, serviceUrl: serviceUrl(), close: () => close(server) };
}
