import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A TypeScript file of test/support running as a process of its own; its lines can be waited for. */
export class Child {
  readonly process: ChildProcess;
  readonly lines: string[] = [];
  readonly #exited: Promise<unknown>;
  #wakers = new Set<() => void>();
  #errors = '';

  constructor(file: string, args: readonly string[]) {
    const path = new URL(file, import.meta.url).pathname;
    this.process = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#exited = once(this.process, 'exit').then(() => this.#wake());
    if (this.process.stdout) {
      createInterface({ input: this.process.stdout }).on('line', (line) => {
        this.lines.push(line);
        this.#wake();
      });
    }
    this.process.stderr?.on('data', (data: Buffer) => (this.#errors += data.toString()));
  }

  /** The first line, from number `from` on, that looks like this. Rejects when the process ends without it. */
  async line(wanted: RegExp, timeoutMs = 60_000, from = 0): Promise<string> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = this.lines.slice(from).find((line) => wanted.test(line));
      if (found !== undefined) return found;
      if (this.#hasExited)
        throw new Error(`ended without ${wanted.source}: ${this.lines.join(' | ')}\n${this.#errors}`);
      if (Date.now() > deadline) throw new Error(`no ${wanted.source} in ${timeoutMs} ms: ${this.lines.join(' | ')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, Math.max(deadline - Date.now(), 1));
        const wakers = this.#wakers;
        function done() {
          clearTimeout(timer);
          wakers.delete(done);
          resolve();
        }
        wakers.add(done);
      });
    }
  }

  get #hasExited(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  /** Waits until it ended by itself. */
  async exit(): Promise<void> {
    await this.#exited;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (!this.#hasExited) this.process.kill(signal);
    await this.#exited;
  }

  #wake(): void {
    for (const waker of this.#wakers) waker();
  }
}
