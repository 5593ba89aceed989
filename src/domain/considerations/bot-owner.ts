import { consideration } from './consideration.ts';

/** Owners are who can renew the bot's secret: the next one is named before this one goes, while the bot still works. */
export const botOwner = consideration({
  id: 'bot-owner',
  source: 'https://learn.microsoft.com/graph/api/application-delete-owners',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block'],
  reasons: { alone: 'blocker', 'among-others': 'blocker', 'not-one': 'clear' },
  look({ ownedObjects }, { ownAppIds = [] }) {
    if (ownAppIds.length === 0) return { reason: 'not-one' };
    if (!ownedObjects.known) return { failure: ownedObjects.failure };
    const own = new Set(ownAppIds.map((id) => id.toLowerCase()));
    const [app, ...others] = ownedObjects.value.filter(
      ({ appId }) => appId !== undefined && own.has(appId.toLowerCase()),
    );
    if (app === undefined) return { reason: 'not-one' };
    const alone = [app, ...others].some(({ owners }) => owners <= 1);
    return { reason: alone ? 'alone' : 'among-others', values: { app: app.displayName } };
  },
});
