const { ShowCardAction } = globalThis.AdaptiveCards;

/**
 * What a reader opened or closed on a card since they last pressed a button on it. The bot sends the same card more than
 * once (as the answer to a press, then as the changed message), and it comes drawn as the bot made it: what was opened
 * in between would close under the reader's hand.
 */
export class Opened {
  #visible = new Map();
  #shown = new Set();

  /** Draws the card as the reader left it, and goes on noting. */
  follow(card) {
    for (const [id, visible] of this.#visible) {
      const element = card.getElementById(id);
      if (element !== undefined && element.isVisible !== visible) element.isVisible = visible;
    }
    for (const action of card.getAllActions())
      if (action instanceof ShowCardAction && this.#shown.has(action.title)) action.execute();
    card.onElementVisibilityChanged = ({ id, isVisible }) => {
      if (id !== undefined) this.#visible.set(id, isVisible);
    };
    card.onInlineCardExpanded = ({ title }, expanded) => {
      if (expanded) this.#shown.add(title);
      else this.#shown.delete(title);
    };
  }

  /** What the card before this one was left like. */
  takeOver(earlier) {
    for (const [id, visible] of earlier.#visible) this.#visible.set(id, visible);
    for (const title of earlier.#shown) this.#shown.add(title);
  }

  /** A button was pressed: what is open on the answer is the bot's to decide. */
  forget() {
    this.#visible.clear();
    this.#shown.clear();
  }
}
