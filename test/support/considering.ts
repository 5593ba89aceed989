import { Chat } from './memory-chat.ts';
import { ADA, type MemoryWorld } from './memory-world.ts';

/** Ada's chat with the considerations card of deleting Adele Vance open. */
export async function considering(memory: MemoryWorld, locale = 'en-US'): Promise<Chat> {
  const chat = new Chat(memory, ADA, locale);
  await chat.say(locale === 'nl-NL' ? 'verwijder Adele Vance' : 'delete Adele Vance');
  await chat.press('consider');
  return chat;
}
