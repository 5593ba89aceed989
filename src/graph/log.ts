type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** What the gateway needs of a logger; pino has it. Messages are static, and no field holds a token or a name. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
}
