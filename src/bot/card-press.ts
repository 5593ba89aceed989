import { z } from 'zod';

/** A pasted list of 200 names fits; what is longer did not come from our cards. */
const MAX_VALUE = 50_000;
const value = z.union([z.string().max(MAX_VALUE), z.number(), z.boolean()]);

/**
 * Ids and inputs. Teams adds `msteams` to what is submitted; anything else that is no plain value was made up.
 */
const data = z
  .record(z.string().max(128), z.unknown())
  .nullish()
  .transform((given) => {
    const own = Object.entries(given ?? {}).filter(
      ([key, content]) => key !== 'msteams' && key !== '__proto__' && content !== null,
    );
    return Object.fromEntries(own);
  })
  .pipe(z.record(z.string(), value).refine((given) => Object.keys(given).length <= 500));

const verb = z.string().min(1).max(128);
const execute = z.looseObject({
  action: z.looseObject({ type: z.literal('Action.Execute'), verb, data }),
});

/** A button that was pressed. Nothing in it is believed; that it has this shape is all that is known. */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/** The value of an `adaptiveCard/action` invoke; undefined when it has another shape. */
export function readExecute(given: unknown): Press | undefined {
  const parsed = execute.safeParse(given);
  return parsed.success ? { verb: parsed.data.action.verb, data: parsed.data.action.data } : undefined;
}

/** The value of a message, sent by Action.Submit: the verb is one of the data. */
export function readSubmit(given: unknown): Press | undefined {
  const parsed = data.safeParse(given);
  const named = parsed.success ? verb.safeParse(parsed.data['verb']) : undefined;
  if (!parsed.success || !named?.success) return undefined;
  const { verb: _verb, ...rest } = parsed.data;
  return { verb: named.data, data: rest };
}
