import { ACTIONS } from '../../src/conversation/actions/index.ts';
import type { CardAction, CardData, CardName } from '../../src/conversation/cards.ts';
import { converse } from '../../src/conversation/converse.ts';
import type { ConversationEvent } from '../../src/conversation/event.ts';
import type { CardReply, Reply } from '../../src/conversation/reply.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { ADA, type MemoryWorld } from './memory-world.ts';

type Inputs = Readonly<Record<string, string | number | boolean>>;

/** One turn of a script: what is done, the card that must come, and what must stand on the cards of the turn. */
export type Script = readonly (
  | { readonly say: string; readonly card?: CardName; readonly reads?: RegExp }
  | { readonly press: string; readonly inputs?: Inputs; readonly card?: CardName; readonly reads?: RegExp }
  | { readonly runJobs: true }
)[];

/** One admin at a client: says something, presses buttons of the cards that came, and sees what comes. */
export class Chat {
  readonly shown: Reply[] = [];
  replies: readonly Reply[] = [];
  readonly memory: MemoryWorld;
  readonly actor: Actor;
  readonly locale: string;
  readonly conversationId: string;

  constructor(memory: MemoryWorld, actor: Actor = ADA, locale = 'en-US', conversationId = `chat-${actor.id}`) {
    this.memory = memory;
    this.actor = actor;
    this.locale = locale;
    this.conversationId = conversationId;
  }

  say(text: string): Promise<readonly Reply[]> {
    return this.send({ kind: 'text', text });
  }

  /** Presses the first button with this verb on the newest card that has one, or, with `data`, one from an older card. */
  press(verb: string, inputs: Inputs = {}, data?: Inputs): Promise<readonly Reply[]> {
    const button = data === undefined ? this.buttons().find((one) => one.verb === verb) : { data };
    if (button === undefined) throw new ScriptFailed(`no button "${verb}" in: ${JSON.stringify(this.replies)}`);
    return this.send({ kind: 'action', verb, data: { ...inputs, ...button.data } });
  }

  async play(script: Script): Promise<void> {
    for (const turn of script) {
      if ('runJobs' in turn) {
        await this.memory.runJobs();
        continue;
      }
      if ('say' in turn) await this.say(turn.say);
      else await this.press(turn.press, turn.inputs);
      if (turn.card !== undefined) this.card(turn.card);
      if (turn.reads?.test(this.text) === false) throw new ScriptFailed(`no ${String(turn.reads)} in: ${this.text}`);
    }
  }

  async send(event: ConversationEvent): Promise<readonly Reply[]> {
    const sender = { actor: this.actor, locale: this.locale, timeZone: 'Europe/Amsterdam' };
    const incoming = { sender, conversationId: this.conversationId, event };
    this.replies = await converse(incoming, this.memory.world, (reply) => Promise.resolve(void this.shown.push(reply)));
    const unknown = this.buttons().filter(({ verb }) => !ACTIONS.has(verb));
    if (unknown.length > 0) throw new ScriptFailed(`no action answers ${JSON.stringify(unknown)}`);
    return this.replies;
  }

  get cards(): readonly CardReply[] {
    return this.replies.filter((reply): reply is CardReply => reply.kind === 'card');
  }

  /** The newest card of this name. */
  card<Name extends CardName>(name: Name): CardData[Name] {
    const found = this.cards.findLast(({ card }) => card === name);
    if (found === undefined) throw new ScriptFailed(`no card "${name}", but: ${JSON.stringify(this.replies)}`);
    return found.data as CardData[Name];
  }

  /** Everything readable of the last turn. */
  get text(): string {
    return JSON.stringify(this.replies);
  }

  buttons(): readonly CardAction[] {
    const found: CardAction[] = [];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) {
        if ('verb' in value && 'title' in value) found.push(value as CardAction);
        Object.values(value).forEach(walk);
      }
    };
    this.cards.toReversed().forEach(walk);
    return found;
  }
}

/** Says what was on screen when a script expected something else. */
class ScriptFailed extends Error {}
