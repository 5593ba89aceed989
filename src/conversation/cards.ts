/**
 * The closed list of cards: name = file in `cards/`, type = what its template binds. All strings are finished words in
 * the reader's language or plain directory data; the renderer makes every one of them inert.
 */
export interface CardData {
  readonly message: MessageCard;
}

export type CardName = keyof CardData;

/** A button. `verb` and ids go back to the bot; `data` never holds anything that is believed. */
export interface CardAction {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/** A title, paragraphs and buttons: answers, errors, notices. */
export interface MessageCard {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly actions: readonly CardAction[];
}
