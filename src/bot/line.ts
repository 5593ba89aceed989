import type { TurnContext } from 'botbuilder';

/** A way to send into one conversation. */
export interface Line {
  use<T>(work: (context: TurnContext) => Promise<T>): Promise<T>;
}

/**
 * Inside a turn its own context, afterwards whatever `later` is: an answer that takes long outlives the request it
 * belongs to, and a context that is used after its turn throws.
 */
export function turnLine(context: TurnContext, later: Line): Line & { readonly detach: () => Promise<void> } {
  const underWay = new Set<Promise<unknown>>();
  let attached = true;
  return {
    use(work) {
      if (!attached) return later.use(work);
      const sent = work(context);
      underWay.add(sent);
      const forget = () => underWay.delete(sent);
      sent.then(forget, forget);
      return sent;
    },
    /** From here on `later` is used; ends when nothing uses the turn's context any more. */
    async detach() {
      attached = false;
      await Promise.allSettled(underWay);
    },
  };
}
