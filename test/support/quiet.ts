/** A log nobody reads. */
export const QUIET = { info: () => undefined, debug: () => undefined, warn: () => undefined, error: () => undefined };
