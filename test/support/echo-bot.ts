import {
  type Activity,
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  MessageFactory,
  TeamsActivityHandler,
  TeamsInfo,
  TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { close, listen } from '../../src/chat/server.ts';
import { echoCards } from './echo-cards.ts';

export interface EchoBot {
  /** …/api/messages */
  readonly url: string;
  /** Everything that arrived, oldest first. */
  readonly received: readonly Activity[];
  /** What its turns failed with, for example because the connector refused a message. */
  readonly errors: readonly Error[];
  /** Sends text outside a turn to whoever wrote last. */
  proactive(text: string): Promise<void>;
  /** Puts a card into its last message, outside a turn. */
  update(card: object): Promise<void>;
  close(): Promise<void>;
}

/** A bot on the real CloudAdapter (anonymous) that does one thing per word: develops and tests chat clients. */
export async function startEchoBot(port = 0): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const received: Activity[] = [];
  const errors: Error[] = [];
  adapter.onTurnError = (_context, error) => {
    errors.push(error);
    return Promise.resolve();
  };
  let sent: string | undefined;
  adapter.use(async (turn, next) => {
    turn.onSendActivities(async (_turn, _activities, send) => {
      const replies = await send();
      sent = replies.at(-1)?.id;
      return replies;
    });
    await next();
  });
  let last: Partial<ConversationReference> | undefined;
  const bot = new EchoHandler();
  const server = restify.createServer({ name: 'echo' });
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    // Old restify types meet the adapter's own here and nowhere else.
    await adapter.process(request as never, response as never, async (context) => {
      received.push(context.activity);
      last = TurnContext.getConversationReference(context.activity);
      await bot.run(context);
    });
  });
  return {
    url: `http://127.0.0.1:${await listen(server, '127.0.0.1', port)}/api/messages`,
    received,
    errors,
    proactive: (text) =>
      adapter.continueConversationAsync('', last ?? {}, async (context) => {
        await context.sendActivity(text);
      }),
    update: (card) =>
      adapter.continueConversationAsync('', last ?? {}, async (context) => {
        await context.updateActivity({ ...message(card), id: String(sent) });
      }),
    close: () => close(server),
  };
}

class EchoHandler extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await answerMessage(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Welcome to the echo bot.');
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext) {
    const { name, value } = context.activity as { name?: string; value: InvokeValue };
    if (name === 'application/search')
      return { status: 200, body: { statusCode: 200, type: searchResponse, value: { results: search(value) } } };
    if (name === 'fileConsent/invoke') {
      if (value.action === 'accept')
        await fetch(String(value.uploadInfo?.uploadUrl), { method: 'PUT', body: 'name\r\nAnna\r\n' });
      const accepted = value.action === 'accept' && value.uploadInfo;
      await context.sendActivity(accepted ? MessageFactory.attachment(fileInfo(accepted)) : 'No file then.');
      return { status: 200 };
    }
    if (name === 'adaptiveCard/action') return { status: 200, body: await act(context, value.action as ExecuteAction) };
    return super.onInvokeActivity(context);
  }
}

interface ExecuteAction {
  verb: string;
  data?: Record<string, unknown>;
}
interface UploadInfo {
  contentUrl: string;
  uploadUrl: string;
  uniqueId: string;
  fileType: string;
  name: string;
}
interface InvokeValue {
  action?: unknown;
  queryText?: string;
  uploadInfo?: UploadInfo;
}
const searchResponse = 'application/vnd.microsoft.search.searchResponse';

const search = ({ queryText = '' }: InvokeValue) =>
  ['Adele Vance', 'Alex Wilber', 'Anna de Vries', 'Zoë Öztürk']
    .filter((name) => name.toLowerCase().includes(queryText.toLowerCase()))
    .map((name) => ({ title: name, value: name.toLowerCase().replace(' ', '.') }));

const fileInfo = ({ contentUrl, name, uniqueId, fileType }: UploadInfo) => ({
  contentType: 'application/vnd.microsoft.teams.card.file.info',
  contentUrl,
  name,
  content: { uniqueId, fileType },
});

/** What each word in a message brings about. */
const answers: Readonly<Record<string, (context: TurnContext) => Promise<unknown>>> = {
  hi: (context) =>
    context.sendActivity(
      MessageFactory.suggestedActions(['one', 'two', 'three', 'four'], 'Hello. **Try** one of these.'),
    ),
  update: async (context) => {
    const sent = await context.sendActivity(message(echoCards.progress(1)));
    await context.updateActivity({ ...message(echoCards.progress(2)), id: sent!.id });
  },
  folded: async (context) => {
    const sent = await context.sendActivity(message(echoCards.folded('once')));
    await context.sendActivity(`Message ${sent!.id}`);
  },
  delete: async (context) => {
    const sent = await context.sendActivity('This goes away.');
    await context.deleteActivity(sent!.id);
    await context.sendActivity('Gone.');
  },
  refresh: (context) => context.sendActivity(message(echoCards.refresh(context.activity.from.id))),
  typing: (context) => context.sendActivity({ type: ActivityTypes.Typing }),
  who: async (context) => {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    const paged = await TeamsInfo.getPagedMembers(context);
    await context.sendActivity(`${member.name} ${String(member.email)} ${paged.members.length}`);
  },
  big: (context) => context.sendActivity('x'.repeat(60_000)),
  markdown: (context) =>
    context.sendActivity(
      '**bold** _italic_ [link](https://example.com) <b>html</b> `code`\n\n- one\n- two\n\n1. first',
    ),
  consent: (context) => context.sendActivity({ attachments: [echoCards.consent] }),
};

async function answerMessage(context: TurnContext): Promise<void> {
  const { text, attachments = [] } = context.activity;
  const value: unknown = context.activity.value;
  if (value !== undefined) {
    await context.sendActivity(`Submitted ${JSON.stringify(value)}`);
    return;
  }
  const file = attachments.find(
    ({ contentType }) => contentType === 'application/vnd.microsoft.teams.file.download.info',
  );
  if (file !== undefined) {
    const content = await fetch((file.content as { downloadUrl: string }).downloadUrl).then((one) => one.text());
    await context.sendActivity(`${file.name ?? ''}: ${content.split('\n').length} lines`);
    return;
  }
  const [word, times, id] = text.split(' ');
  if (word === 'fold' && times !== undefined && id !== undefined) {
    await context.updateActivity({ ...message(echoCards.folded(times)), id });
    return;
  }
  const card = (echoCards.named as Record<string, object | undefined>)[text];
  if (card !== undefined) await context.sendActivity(message(card));
  else await (answers[text]?.(context) ?? context.sendActivity(`${text} (${context.activity.locale ?? ''})`));
}

/** What each verb answers: a card in place of the one pressed, a message, an error, or the base card changed too. */
async function act(context: TurnContext, { verb, data = {} }: ExecuteAction): Promise<object> {
  if (verb === 'say')
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'All good.' };
  if (verb === 'fail')
    return {
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: 'That did not work.' },
    };
  if (verb === 'finish')
    await context.updateActivity({
      ...message(echoCards.done('Finished for all.')),
      id: String(context.activity.replyToId),
    });
  if (verb === 'remove') await context.deleteActivity(String(context.activity.replyToId));
  if (verb === 'fold')
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: echoCards.folded('anew') };
  const value = verb === 'refreshed' ? echoCards.done('Refreshed.') : echoCards.done(`${verb} ${JSON.stringify(data)}`);
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}

const message = (card: object): Partial<Activity> => MessageFactory.attachment(CardFactory.adaptiveCard(card));
