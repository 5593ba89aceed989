/** A bare client of a Graph-compatible server: what was sent over the wire and what came back, nothing else. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, text where it is none, undefined where there is no body. */
  readonly body: unknown;
}

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Caller = (path: string, call?: Call) => Promise<Answer>;

/** `path` is below the version, or an absolute link. */
export function graphCaller(baseUrl: string): Caller {
  return async (path, { method = 'GET', body, headers = {} } = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${baseUrl}/v1.0${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : isJson ? (JSON.parse(text) as unknown) : text,
    };
  };
}

export const advanced = { headers: { ConsistencyLevel: 'eventual' } } as const;

/** The error of an error reply. */
export function errorOf(answer: Answer): { readonly code: string; readonly message: string } {
  return (answer.body as { error: { code: string; message: string } }).error;
}

export type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

/** The items of a collection's page. */
export function valueOf(answer: Answer): readonly Thing[] {
  return (answer.body as { value: readonly Thing[] }).value;
}

/** A token that says a user is calling through the app. */
export function bearerOf(userId: string, claims: Readonly<Record<string, unknown>> = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part({ alg: 'none' })}.${part({ oid: userId, idtyp: 'user', ...claims })}.`;
}
