import type { Fact, RoleAssignment } from '../domain/facts.ts';
import { Failure } from '../domain/errors.ts';
import { examine } from './examine.ts';
import { MAX_USERS } from './people/find-people.ts';
import { selectedPeople } from './people/selection.ts';
import { examiningCard } from './render/considerations-card.ts';
import { saveExamined, type Examined } from './state/examined.ts';
import { announceRequest } from './state/open-requests.ts';
import type { Flow } from './state/flow.ts';
import type { Turn } from './turn.ts';

/** From this many users on, the card says how far it is. */
const MANY = 10;
/** A channel takes about one update a second. */
const PAUSE = 1000;

/** Reads the facts of everyone selected and keeps them for the request. Throws `nothing-selected`, `too-many-users`. */
export async function lookInto(turn: Turn, flow: Flow, roles: Fact<readonly RoleAssignment[]>): Promise<Examined> {
  const { world, words, show, actor } = turn;
  const ids = selectedPeople(flow).map(({ id }) => id);
  if (ids.length === 0) throw new Failure('nothing-selected');
  if (ids.length > MAX_USERS) throw new Failure('too-many-users');
  let shown = world.clock.now().getTime();
  if (ids.length >= MANY) await show(examiningCard(flow, 0, ids.length, words));
  const progress = async (done: number) => {
    const now = world.clock.now().getTime();
    if (ids.length < MANY || now - shown < PAUSE) return;
    shown = now;
    await show(examiningCard(flow, done, ids.length, words));
  };
  const examined = await examine(turn, ids, roles, { progress, inPlaceOf: flow.replaces?.planId });
  const mine = { flowId: flow.id, actorId: actor.id, actorName: actor.displayName, ids };
  const others = await announceRequest(world.documents, actor.tenantId, mine, world.clock.now());
  return saveExamined(world.documents, flow.id, { ...examined, others });
}
