import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Conversations } from './conversations.ts';
import { streamEvents } from './event-stream.ts';
import { type Files, maxFileBytes } from './files.ts';
import { parseJson, readBody } from './read-body.ts';
import type { Seat, Session } from './session.ts';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface UiOptions {
  readonly conversations: Conversations;
  readonly session: Session;
  readonly files: Files;
  readonly serviceUrl: () => string;
  readonly now: () => number;
  readonly people: ((query: string) => Promise<readonly Choice[]>) | undefined;
}

/** Characters of one message; Teams stops a person at about the same length. */
const maxTextCharacters = 28_000;
/** Teams shows no more than this in a people picker or a typeahead. */
const maxChoices = 15;

const who = z.object({
  persona: z.string(),
  locale: z.string().regex(/^[a-z]{2,3}-[A-Z]{2}$/),
  timezone: z.string().refine(isTimezone, 'an IANA time zone'),
});
const schemas = {
  open: who,
  clear: who,
  message: who.extend({ text: z.string().max(maxTextCharacters), files: z.array(z.string()).max(10).default([]) }),
  submit: who.extend({ replyToId: z.string(), value: z.record(z.string(), z.unknown()) }),
  invoke: who.extend({
    name: z.enum(['adaptiveCard/action', 'application/search']),
    value: z.record(z.string(), z.unknown()),
    replyToId: z.string(),
  }),
  consent: who.extend({ replyToId: z.string(), accept: z.boolean() }),
  retry: who.extend({ id: z.string() }),
  people: who.extend({ query: z.string().max(200) }),
};
type Body<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

/** The calls of the page. They do what a person does at a Teams client, nothing a bot could not be told otherwise. */
export function addUi(server: Server, options: UiOptions): void {
  const { conversations, session, files } = options;
  const call = <Name extends keyof typeof schemas>(
    name: Name,
    work: (seat: Seat, body: Body<Name>) => Promise<unknown>,
  ): void => {
    server.post(`/ui/${name}`, async (request: Request, response: Response) => {
      const bytes = await readBody(request, 1024 * 1024);
      const parsed = schemas[name].safeParse(parseJson(bytes?.toString('utf8') ?? ''));
      const chat = conversations.ofPersona(parsed.data?.persona ?? '');
      if (!parsed.success || chat === undefined) {
        response.send(400, { error: { code: 'BadRequest', message: parsed.error?.message ?? 'unknown persona' } });
        return;
      }
      const { locale, timezone } = parsed.data;
      const client = { locale, timezone, serviceUrl: options.serviceUrl(), now: options.now() };
      response.send(200, await work({ chat, client }, parsed.data as Body<Name>));
    });
  };

  call('open', async (seat) => ({ status: await session.open(seat) }));
  call('message', (seat, { text, files: ids }) => session.say(seat, text, ids));
  call('submit', (seat, { replyToId, value }) => session.submit(seat, replyToId, value));
  call('invoke', (seat, { name, value, replyToId }) => session.invoke(seat, name, value, replyToId));
  call('consent', (seat, { replyToId, accept }) => session.consent(seat, replyToId, accept));
  call('retry', async (seat, { id }) => (await session.retry(seat, id)) ?? {});
  call('clear', async (seat) => {
    seat.chat.clear();
    return { status: await session.open(seat) };
  });
  call('people', async (_seat, { query }) => ({
    results: (await options.people?.(query))?.slice(0, maxChoices) ?? [],
  }));

  server.get('/ui/session', (_request, response, next) => {
    const personas = conversations.all.map(({ persona, userId }) => ({ ...persona, userId }));
    response.send(200, { bot: conversations.bot, tenantId: conversations.tenantId, personas });
    next();
  });
  server.get('/ui/events', (request, response, next) => {
    const persona = new URLSearchParams(request.getQuery()).get('persona') ?? '';
    const chat = conversations.ofPersona(persona);
    if (chat === undefined) response.send(404, { error: { code: 'NotFound', message: 'unknown persona' } });
    else streamEvents(response, chat);
    next();
  });
  server.post('/ui/file', async (request, response) => {
    const name = new URLSearchParams(request.getQuery()).get('name') ?? 'file';
    const bytes = await readBody(request, maxFileBytes);
    if (bytes === undefined) response.send(413, { error: { code: 'tooLarge', message: 'The file is too large.' } });
    else response.send(200, { id: files.add(name, bytes).id, name, size: bytes.length });
  });
}

function isTimezone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}
