import { Failure } from '../domain/errors.ts';
import { nextPath } from './address.ts';
import type { Delivery } from './delivery.ts';
import { queryString, segment } from './escape.ts';
import type { Log } from './log.ts';
import { OPERATIONS } from './operations/index.ts';
import type { Operation, Page } from './operations/operation.ts';
import type { WireRequest } from './transport/wire.ts';

export interface Reply<Output> {
  readonly value: Output;
  /** Graph's receipt. */
  readonly requestId: string | null;
}

/** Sends declared operations and nothing else, and believes no answer before it was parsed. Throws `Failure`. */
export class Gateway {
  readonly #root: string;
  readonly #delivery: Delivery;
  readonly #log: Log;
  readonly #waitedFor: boolean;
  readonly #declared = new Set<unknown>(OPERATIONS);

  /**
   * @param root version root, see `versionRoot`
   * @param waitedFor a person waits for what is asked here, so that Graph may be told which calls are urgent
   */
  constructor(root: string, delivery: Delivery, log: Log, waitedFor: boolean) {
    this.#root = root;
    this.#delivery = delivery;
    this.#log = log;
    this.#waitedFor = waitedFor;
  }

  async call<Input extends object, Output>(operation: Operation<Input, Output>, input: Input): Promise<Reply<Output>> {
    const body: unknown = operation.body?.(input, this.#root);
    return this.#exchange(operation, {
      method: operation.method,
      path: fill(operation.path, input) + queryString(operation.query?.(input) ?? {}),
      headers: this.#headersOf(operation),
      ...(body !== undefined && { body }),
    });
  }

  /** The pages of a collection, one at a time: what nobody asks for is not fetched. */
  async *pages<Input extends object, Item>(
    operation: Operation<Input, Page<Item>>,
    input: Input,
  ): AsyncGenerator<readonly Item[]> {
    let { value: page } = await this.call(operation, input);
    yield page.value;
    while (page['@odata.nextLink']) {
      const path = nextPath(this.#root, page['@odata.nextLink']);
      // ConsistencyLevel is not part of the link.
      const reply = await this.#exchange(operation, { method: 'GET', path, headers: this.#headersOf(operation) });
      page = reply.value;
      yield page.value;
    }
  }

  /** All pages. Only for collections that belong to one object. */
  async all<Input extends object, Item>(
    operation: Operation<Input, Page<Item>>,
    input: Input,
  ): Promise<readonly Item[]> {
    const items: Item[] = [];
    for await (const page of this.pages(operation, input)) items.push(...page);
    return items;
  }

  async #exchange<Output>(operation: Operation<never, Output>, request: WireRequest): Promise<Reply<Output>> {
    if (!this.#declared.has(operation)) throw new Failure('graph-unsupported');
    const { body, status, requestId } = await this.#delivery.deliver(operation, request);
    const parsed = operation.response.safeParse(body);
    if (parsed.success) return { value: parsed.data, requestId };
    const paths = parsed.error.issues.map(({ path }) => path.join('.')).slice(0, 5);
    this.#log.warn({ operation: operation.id, status, requestId, paths }, 'graph answered in an unknown shape');
    throw new Failure('graph-unexpected', { status, ...(requestId !== null && { requestId }) });
  }

  #headersOf({ advanced, urgent }: Operation): Record<string, string> {
    return {
      ...(advanced === true && { ConsistencyLevel: 'eventual' }),
      ...(urgent === true && this.#waitedFor && { 'x-ms-throttle-priority': 'high' }),
    };
  }
}

function fill(template: string, input: object): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => segment(String(Reflect.get(input, name) ?? '')));
}
