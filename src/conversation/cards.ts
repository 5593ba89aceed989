/**
 * The closed list of cards: name = file in `cards/`, type = what its template binds. All strings are finished words in
 * the reader's language or plain directory data; the renderer makes every one of them inert. An empty string or list
 * means: this part is left out. Every property is always present, because the template language leaves a missing
 * binding in the card as literal text.
 */
export interface CardData {
  readonly message: MessageCard;
  readonly welcome: WelcomeCard;
  readonly users: UsersCard;
  readonly considerations: ConsiderationsCard;
  readonly plan: PlanCard;
  readonly progress: ProgressCard;
  readonly result: ResultCard;
  readonly licenses: LicensesCard;
  readonly rename: RenameCard;
}

export type CardName = keyof CardData;

/** A button. `verb` and ids go back to the bot; `data` never holds anything that is believed. */
export interface CardAction {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
  /** The one button that goes on. Teams shows it like any other, so nothing may depend on it. */
  readonly style?: 'positive';
}

export interface CardFact {
  readonly title: string;
  readonly value: string;
}

/** The theme's colors, always beside a symbol and a word that say the same. */
export type Tone = 'default' | 'accent' | 'good' | 'warning' | 'attention';

/** One line of a list: a person, a finding, a product. */
export interface CardRow {
  readonly symbol: string;
  readonly tone: Tone;
  readonly title: string;
  /** What the symbol means, in words. */
  readonly badge: string;
  readonly lines: readonly string[];
  /** None or one. */
  readonly actions: readonly CardAction[];
}

/** What became of one user, with addresses to go on at. */
export interface ResultRow extends CardRow {
  readonly links: MessageCard['links'];
}

/** A heading with paragraphs under it. */
export interface CardSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Where the reader is in a list and how to go on. */
export interface Paging {
  /** `Page 2 of 20`; empty when there is one page. */
  readonly position: string;
  /** Buttons under the list: other pages, select all, select none. */
  readonly moves: readonly CardAction[];
}

/** A title, paragraphs and buttons: answers, errors, notices. */
export interface MessageCard {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly CardFact[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly actions: readonly CardAction[];
}

/** What can be asked, and three things to try. */
export interface WelcomeCard {
  readonly title: string;
  readonly intro: string;
  readonly abilities: readonly CardSection[];
  readonly promise: string;
  readonly actions: readonly CardAction[];
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** An input to choose one of several. */
export interface ChoiceInput {
  readonly inputId: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

/** A choice among others on a card: `compact` is a list that opens. */
export interface OptionInput extends ChoiceInput {
  readonly style: 'expanded' | 'compact';
}

/** An input for words. */
export interface TextInput {
  readonly inputId: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly multiline: boolean;
}

/** A check box. `value` is `true` or `false`. */
export interface ToggleInput {
  readonly inputId: string;
  readonly label: string;
  readonly value: 'true' | 'false';
}

/** An input for a day, `2026-12-31`; '' = none yet. */
export interface DateInput {
  readonly inputId: string;
  readonly label: string;
  readonly value: string;
  /** The first day that can be chosen. */
  readonly min: string;
}

/** An input for a time of day, `18:00`. */
export interface TimeInput {
  readonly inputId: string;
  readonly label: string;
  readonly value: string;
}

/** A person to tick. */
export interface UserRow {
  readonly toggle: ToggleInput;
  readonly lines: readonly string[];
}

/** People found for what was typed, or by a filter: paged and selectable. */
export interface UsersCard {
  readonly heading: string;
  readonly summary: string;
  /** Buttons that show only who was found, not found, …, with how many they are; none where all fit on one page. */
  readonly filters: readonly CardAction[];
  readonly notice: string;
  readonly counter: string;
  /** Names that fit several people, or nobody exactly. */
  readonly questions: readonly ChoiceInput[];
  readonly rows: readonly UserRow[];
  /** Deleted already, not found: nothing to tick. */
  readonly others: readonly CardRow[];
  readonly paging: Paging;
  readonly actions: readonly CardAction[];
}

/** What to think of first, per user and for the whole batch; and the choices. */
export interface ConsiderationsCard {
  readonly heading: string;
  readonly notice: string;
  /** How many users at each level. */
  readonly counts: string;
  /** What the batch has in common, worst first. */
  readonly summary: readonly CardRow[];
  readonly rows: readonly CardRow[];
  readonly paging: Paging;
  readonly optionsHeading: string;
  /** What should happen: none or one. */
  readonly outcome: readonly ChoiceInput[];
  readonly choices: readonly OptionInput[];
  readonly toggles: readonly ToggleInput[];
  /** What seldom needs changing, shown on request; hidden inputs are sent like the others. None or one. */
  readonly more: readonly {
    readonly title: string;
    /** What is chosen in it, in one line. */
    readonly summary: string;
    readonly open: boolean;
    readonly choices: readonly OptionInput[];
    readonly texts: readonly TextInput[];
    readonly toggles: readonly ToggleInput[];
    /** What the choices mean. */
    readonly consequences: readonly string[];
  }[];
  readonly when: readonly ChoiceInput[];
  readonly dates: readonly DateInput[];
  readonly times: readonly TimeInput[];
  /** What the outcomes mean, side by side, shown on request: none or one. */
  readonly comparison: readonly {
    readonly title: string;
    readonly columns: readonly CardSection[];
  }[];
  /** Why these choices do not make a plan; stands beside the button that was pressed. Empty = they do. */
  readonly problem: string;
  readonly actions: readonly CardAction[];
}

/** The dry run: what will happen if the button is pressed. */
export interface PlanCard {
  readonly heading: string;
  readonly notice: string;
  readonly facts: readonly CardFact[];
  readonly sections: readonly CardSection[];
  readonly rowsHeading: string;
  readonly rows: readonly CardRow[];
  readonly paging: Paging;
  /** The typed confirmation: none or one. */
  readonly typed: readonly { readonly inputId: string; readonly label: string; readonly placeholder: string }[];
  /** Why it was not confirmed; beside the button, for the top of the card may be out of sight. */
  readonly problem: string;
  readonly actions: readonly CardAction[];
}

/** A job under way. */
export interface ProgressCard {
  readonly heading: string;
  readonly status: string;
  /** The two parts of a drawn bar; the status says the same in words. */
  readonly done: string;
  readonly left: string;
  readonly facts: readonly CardFact[];
  readonly rows: readonly CardRow[];
  readonly note: string;
  readonly actions: readonly CardAction[];
}

/** A job that ended. */
export interface ResultCard {
  readonly heading: string;
  readonly symbol: string;
  readonly tone: Tone;
  readonly status: string;
  readonly facts: readonly CardFact[];
  readonly sections: readonly CardSection[];
  readonly rows: readonly ResultRow[];
  readonly paging: Paging;
  readonly actions: readonly CardAction[];
}

/** Products: bought, assigned, free; or the licenses of one person. */
export interface LicensesCard {
  readonly heading: string;
  readonly summary: string;
  readonly rows: readonly CardRow[];
  readonly paging: Paging;
  readonly notes: readonly string[];
  readonly actions: readonly CardAction[];
}

/** Asks for a user name, for an account whose old one was taken. */
export interface RenameCard {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What was wrong with the last one. */
  readonly notice: string;
  /** None or one. */
  readonly inputs: readonly { readonly inputId: string; readonly label: string; readonly value: string }[];
  readonly actions: readonly CardAction[];
}
