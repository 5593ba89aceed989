import type { Activity } from '../../src/chat/activity.ts';
import type { Persona } from '../../src/chat/persona.ts';
import { until } from './until.ts';

export interface PageEvent {
  readonly event: string;
  readonly data: {
    readonly entries?: readonly { activity: Activity; delivered: boolean }[];
    readonly activity?: Activity;
  };
}

/** The calls the chat page makes, for tests without a browser. */
export class ChatPage {
  readonly #url: string;
  readonly #who: object;
  readonly #personaId: string;

  constructor(url: string, persona: Persona) {
    this.#url = url;
    this.#personaId = persona.id;
    this.#who = { persona: persona.id, locale: persona.locale, timezone: 'Europe/Amsterdam' };
  }

  async post(name: string, body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.#url}/ui/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.#url, ...headers },
      body: JSON.stringify({ ...this.#who, ...body }),
    });
  }

  async call<T>(name: string, body: object = {}): Promise<T> {
    const response = await this.post(name, body);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  async upload(name: string, content: string): Promise<{ id: string }> {
    const url = `${this.#url}/ui/file?name=${encodeURIComponent(name)}`;
    const response = await fetch(url, { method: 'POST', headers: { origin: this.#url }, body: content });
    return (await response.json()) as { id: string };
  }

  /** What a page that has just been loaded shows. */
  async entries(): Promise<readonly { activity: Activity; delivered: boolean }[]> {
    const stream = await this.events();
    const { data } = await stream.next(({ event }) => event === 'snapshot');
    stream.close();
    return data.entries ?? [];
  }

  async events(): Promise<{ next(fits: (one: PageEvent) => boolean): Promise<PageEvent>; close(): void }> {
    const abort = new AbortController();
    const response = await fetch(`${this.#url}/ui/events?persona=${this.#personaId}`, { signal: abort.signal });
    const seen: PageEvent[] = [];
    const listeners = new Set<() => void>();
    void readEvents(response, (one) => {
      seen.push(one);
      for (const listener of listeners) listener();
    });
    return {
      next: (fits) =>
        until(
          () => seen.find(fits),
          (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
          { timeoutMs: 10_000, describe: () => `event among ${JSON.stringify(seen).slice(0, 500)}` },
        ),
      close: () => abort.abort(),
    };
  }
}

/** Ends quietly when the stream does: closing it is how a test is done with it. */
async function readEvents(response: Response, take: (one: PageEvent) => void): Promise<void> {
  let rest = '';
  const text = response.body?.pipeThrough(new TextDecoderStream());
  try {
    for await (const chunk of text ?? []) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        take({ event, data: JSON.parse(data) as PageEvent['data'] });
      }
    }
  } catch (error) {
    if (!(error instanceof Error) || !/abort|terminated/i.test(`${error.name} ${error.message}`)) throw error;
  }
}
