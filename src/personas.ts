import type { Persona } from './chat/persona.ts';
import { Failure } from './domain/errors.ts';
import { ROLE_IDS, type RoleName } from './domain/policy/admin-roles.ts';
import type { Directory } from './domain/ports.ts';
import type { UserId } from './domain/user.ts';

/** How many of each sit in front of the chat, in the order of the list. */
const ADMINS: readonly (readonly [RoleName, number])[] = [
  ['Global Administrator', 2],
  ['User Administrator', 1],
  ['Helpdesk Administrator', 1],
];
const GUEST = 'Guest';

/**
 * Who may sit in front of the local chat when the tenant is not the demo's own: admins of each kind, a helpdesk that is
 * refused, and a guest. What the server does not tell is left out: a chat with fewer people is better than none.
 */
export async function personasOf(directory: Directory): Promise<readonly Persona[]> {
  const holders = await Promise.all(
    ADMINS.map(async ([role, most]) => {
      const ids = await orNobody(directory.roleHolders(ROLE_IDS[role]));
      return ids.map((id) => ({ id, role, most }));
    }),
  );
  const guests = await orNobody(firstGuest(directory));
  const asked = [...holders.flat(), ...guests.map((id) => ({ id, role: GUEST, most: 1 }))];
  const users = await directory.readUsers([...new Set(asked.map(({ id }) => id))]);
  const personas = new Map<UserId, Persona>();
  for (const { id, role, most } of asked) {
    const user = users.get(id);
    const same = [...personas.values()].filter((one) => one.role === role).length;
    if (user?.accountEnabled !== true || personas.has(id) || same >= most) continue;
    const { displayName: name, userPrincipalName } = user;
    personas.set(id, { id, name, userPrincipalName, role, locale: 'en-US' });
  }
  return [...personas.values()];
}

async function firstGuest(directory: Directory): Promise<readonly UserId[]> {
  for await (const { id } of directory.listUsers({ userType: GUEST, accountEnabled: true })) return [id];
  return [];
}

async function orNobody(ids: Promise<readonly UserId[]>): Promise<readonly UserId[]> {
  try {
    return await ids;
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
