import { Duplex } from 'node:stream';

/** Carries whole protocol messages to the database and its answer back. */
export interface Session {
  open(): Promise<void>;
  exchange(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Messages after which PostgreSQL answers: simple query, sync, flush, copy done, copy fail, terminate. */
const ANSWERED = new Set(['Q', 'S', 'H', 'c', 'f', 'X'].map((letter) => letter.charCodeAt(0)));

/** Length of the longest prefix that ends with a message the database answers; 0 = more must come first. */
export function answeredPrefix(bytes: Buffer, started: boolean): number {
  let position = 0;
  let answered = 0;
  while (position < bytes.length) {
    const typed = started || position > 0;
    const header = typed ? 5 : 4;
    if (position + header > bytes.length) break;
    const end = position + (typed ? 1 : 0) + bytes.readInt32BE(position + header - 4);
    if (end > bytes.length) break;
    // The first message of a connection, the startup packet, has no type byte.
    if (!typed || ANSWERED.has(bytes[position] ?? 0)) answered = end;
    position = end;
  }
  return answered;
}

/**
 * Stands in for node-postgres' TCP socket, so that pool, client, parsers and errors are the real ones and only the wire
 * is replaced.
 */
export class EmbeddedSocket extends Duplex {
  readonly #session: Session;
  #pending: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(session: Session) {
    super({ emitClose: true });
    this.#session = session;
  }

  connect(): this {
    this.#session.open().then(
      () => this.emit('connect'),
      (error: unknown) => this.destroy(error as Error),
    );
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  /** The thread's own handle keeps the process alive or not; a connection has none. */
  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.#send(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error) => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  override _final(done: (error?: Error) => void): void {
    this.push(null);
    done();
  }

  async #send(bytes: Buffer): Promise<void> {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    const length = answeredPrefix(this.#pending, this.#started);
    if (length === 0) return;
    this.#started = true;
    // A copy: what is transferred to the other thread is gone here, and small buffers share one pool.
    const whole = Uint8Array.from(this.#pending.subarray(0, length));
    this.#pending = this.#pending.subarray(length);
    const answer = await this.#session.exchange(whole);
    if (answer.length > 0 && !this.destroyed) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.length));
  }
}
