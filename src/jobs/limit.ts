/** At most so many at the same time; the others wait in line. */
export class Limit {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(size: number) {
    this.#free = size;
  }

  async enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((go) => this.#line.push(go));
  }

  /** Lets more in from now on. */
  widen(by: number): void {
    for (let place = 0; place < by; place += 1) this.leave();
  }

  leave(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#free += 1;
  }
}
