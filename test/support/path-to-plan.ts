import type { ShownCard, TeamsClient } from './teams-client.ts';

export const verb = (name: string) => ({ verb: name });

const offers = (name: string) => (card: object) => JSON.stringify(card).includes(`"verb":"${name}"`);

/** Says it, and goes on pressing until the plan is there, which is returned. Nothing is confirmed. */
export async function planFor(admin: TeamsClient, order: string): Promise<ShownCard> {
  const timeoutMs = 60_000;
  const shown = new Set(admin.cards.map(({ activityId }) => activityId));
  const fresh = (name: string) => (card: object) =>
    offers(name)(card) && !admin.cards.some((one) => one.content === card && shown.has(one.activityId));
  await admin.say(order);
  const users = await admin.expectCard(fresh('consider'), { timeoutMs });
  await admin.press(verb('consider'), {}, users);
  const considerations = await admin.expectCard(fresh('make-plan'), { timeoutMs });
  await admin.press(verb('make-plan'), {}, considerations);
  return admin.expectCard(fresh('confirm'), { timeoutMs });
}
