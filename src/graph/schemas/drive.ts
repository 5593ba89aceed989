import { z } from 'zod';
import type { DriveGrant } from '../../domain/ports.ts';
import { list, text } from './scalars.ts';

export const drive = z.object({
  id: z.string().min(1),
  webUrl: text,
  quota: z.object({ used: z.number().nullish() }).nullish(),
});

export const driveRoot = z.object({ id: z.string().min(1) });

const identity = z.object({ id: text, email: text, loginName: text }).nullish();
/** `grantedTo` is the older of the two, and not every server knows the newer. */
const holders = z.object({ user: identity, siteUser: identity }).nullish();

/** `i:0#.f|membership|anna@contoso.com` ends in the user principal name. */
const namesOf = (one: z.output<typeof identity>): readonly string[] =>
  [one?.id, one?.email, one?.loginName?.split('|').at(-1)].flatMap((name) => (name ? [name.toLowerCase()] : []));

export const driveGrant = z
  .object({
    id: z.string().min(1),
    roles: list(z.string()),
    grantedToV2: holders,
    grantedTo: holders,
    inheritedFrom: z.unknown().optional(),
  })
  .transform(({ id, roles, grantedToV2, grantedTo, inheritedFrom }): DriveGrant => {
    const people = [grantedToV2?.user, grantedToV2?.siteUser, grantedTo?.user];
    const holder = [...new Set(people.flatMap(namesOf))];
    return { id, roles, holder, inherited: inheritedFrom !== undefined && inheritedFrom !== null };
  });
