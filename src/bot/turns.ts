/** One turn of a conversation at a time: two quick presses must not both start from the same state. */
export interface Turns {
  run<T>(conversationId: string, turn: () => Promise<T>): Promise<T>;
  /** Conversations with a turn under way. */
  underWay(): number;
  /** Ends when everything under way has ended. */
  settled(): Promise<void>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(conversationId, turn) {
      const before = last.get(conversationId) ?? Promise.resolve();
      const mine = before.then(turn, turn);
      last.set(conversationId, mine);
      const forget = () => {
        if (last.get(conversationId) === mine) last.delete(conversationId);
      };
      mine.then(forget, forget);
      return mine;
    },
    underWay: () => last.size,
    async settled() {
      while (last.size > 0) await Promise.allSettled(last.values());
    },
  };
}
