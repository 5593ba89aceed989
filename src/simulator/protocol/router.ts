import type { Tenant } from '../tenant/tenant.ts';
import type { GraphReply, GraphRequest } from './graph-request.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Route {
  readonly method: Method;
  /** Path below the version with `{names}`; casts are written `graph.user`. */
  readonly path: string;
  /** Any one of these granted permissions opens the route; none listed: open to every caller. */
  readonly permissions: readonly string[];
  readonly handle: (tenant: Tenant, request: GraphRequest, values: readonly string[]) => GraphReply;
}

export interface Match {
  readonly route: Route;
  readonly values: readonly string[];
}

export type Router = (method: string, segments: readonly string[]) => Match | undefined;

interface Compiled {
  readonly route: Route;
  readonly parts: readonly (string | undefined)[];
}

/** The first route that fits wins, so `/users/delta` stands before `/users/{id}`. Literals are compared without case, as Graph does. */
export function createRouter(routes: readonly Route[]): Router {
  const byShape = new Map<string, Compiled[]>();
  for (const route of routes) {
    const parts = route.path
      .split('/')
      .slice(1)
      .map((part) => (part.startsWith('{') ? undefined : part.toLowerCase()));
    const shape = `${route.method} ${parts.length}`;
    const list = byShape.get(shape) ?? [];
    list.push({ route, parts });
    byShape.set(shape, list);
  }
  return (method, segments) => {
    const lower = segments.map((segment) => segment.toLowerCase());
    const found = byShape
      .get(`${method} ${segments.length}`)
      ?.find(({ parts }) => parts.every((part, at) => part === undefined || part === lower[at]));
    if (!found) return undefined;
    return { route: found.route, values: segments.filter((_, at) => found.parts[at] === undefined) };
  };
}
