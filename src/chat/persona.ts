/** A person who can sit in front of the chat. In Teams this comes from the sign-in; here it is chosen on the page. */
export interface Persona {
  /** aadObjectId of the directory: a GUID. */
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  /** Shown under the name in the persona switch, for example "Global Administrator". */
  readonly role: string;
  /** BCP 47, for example `nl-NL`: the language the page starts in for this persona. */
  readonly locale: string;
}

export interface BotIdentity {
  /** `28:` and the app id of the bot. */
  readonly id: string;
  readonly name: string;
}
