import type { Language } from '../locales/index.ts';
import type { OddLine } from './files/read-people-file.ts';
import type { Intent } from './intents.ts';

export interface PersonMention {
  /** As typed, trimmed. */
  readonly text: string;
  readonly kind: 'upn' | 'id' | 'name';
  /** Where it stands in a file or in a long pasted list, counted from 1. */
  readonly line?: number;
}

/** The file the people were named in. */
export interface FileMention {
  readonly name: string;
  /** Lines that name nobody who can be looked up, and why. */
  readonly odd: readonly OddLine[];
}

/** Conditions on users named in the text. */
export interface FilterMention {
  readonly disabled?: boolean;
  readonly enabled?: boolean;
  readonly guests?: boolean;
  readonly members?: boolean;
  readonly unlicensed?: boolean;
  readonly licensed?: boolean;
  readonly neverSignedIn?: boolean;
  /** Those are meant who did sign in: nothing that can be listed. */
  readonly signedIn?: true;
  readonly notSignedInDays?: number;
  /** As typed: "June", "1 October". It may be no day at all. */
  readonly notSignedInSince?: string;
  readonly department?: string;
  /** Whose people are meant as well. */
  readonly otherDepartments?: readonly string[];
  /** Whose people are not meant. */
  readonly notDepartments?: readonly string[];
  /** No department is filled in. */
  readonly noDepartment?: boolean;
  /** A name or an address as typed: people reporting to them. */
  readonly manager?: string;
  /** Whose people are meant as well. */
  readonly otherManagers?: readonly string[];
  readonly created?: CreatedMention;
  /** As typed: people who have none of these. */
  readonly withoutProducts?: readonly string[];
}

/** When the account was made: `before` the day (month, year) named, `after` it, or `since` its beginning. */
export interface CreatedMention {
  readonly side: 'before' | 'after' | 'since';
  /** As typed: "1 March", "2024", "two years ago". */
  readonly day: string;
}

/** Who is left out ("except Guido Rossi"); nobody and no condition where that could not be read. */
export interface ExceptMention {
  /** As typed, without the word that leaves out. */
  readonly text: string;
  readonly people: readonly PersonMention[];
  /** At most one condition. */
  readonly filter: FilterMention;
}

export interface Entities {
  readonly people: readonly PersonMention[];
  /** Lines or items of a list that nobody can be looked up by, as typed. */
  readonly unread?: readonly string[];
  /** Names that stand in a list more than once, as typed the next time. */
  readonly repeated?: readonly string[];
  /** Products as typed ("E3", "Visio"); resolved later against what the tenant bought. */
  readonly products: readonly string[];
  readonly filter: FilterMention;
  /** What of a request to list was not used, as typed: "in Amsterdam". Only where people are listed by conditions. */
  readonly unused?: readonly string[];
  /** None of these is in `people` or `filter`. */
  readonly except?: ExceptMention;
  /** Everybody in the tenant was said, and no condition. */
  readonly everyone?: true;
  /** The manager of whoever asks was said: "my boss". */
  readonly ownManager?: true;
  /** So was the account of whoever asks: "delete me". */
  readonly ownAccount?: true;
  /** Instead of a text. */
  readonly file?: FileMention;
  /** With change_language. */
  readonly language?: Language;
}

/** What a message was taken to mean. Only ever a proposal: nothing destructive follows from it. */
export interface Understood {
  readonly intent: Intent;
  /** 0 to 1. Below 0.5 for questions and 0.7 for commands, ask. */
  readonly confidence: number;
  /** Next best intents, best first, at most 3; empty when no word of the message says anything. */
  readonly alternatives: readonly Intent[];
  /** Knowledge entry id (understanding/knowledge), best first, at most 3; only with questions. */
  readonly topics: readonly string[];
  readonly entities: Entities;
  /** Language of the message, undefined when it is too short to tell. */
  readonly language: Language | undefined;
}
