import assert from 'node:assert/strict';
import { card, startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import type { TeamsClient } from '../../support/teams-client.ts';
import { until } from '../../support/until.ts';

describe('a connector that takes a call and does not answer', () => {
  let test: BotUnderTest;
  let person: TeamsClient;
  beforeEach(async () => {
    test = await startBot({ sendLimit: 500 });
    person = test.person();
    test.converse = () => Promise.resolve([{ kind: 'text', text: 'hello' }]);
  });
  afterEach(() => test.close());

  const lost = () => test.log.filter((line) => line.includes('did not reach') && line.includes('ConnectorSilent'));
  const hungUp = () =>
    until(
      () => (test.connector.held.open === 0 ? true : undefined),
      (listener) => test.connector.onCall(listener),
      {
        timeoutMs: 5_000,
        describe: () => `${test.connector.held.open} calls are still open`,
      },
    );

  for (const answers of ['nothing', 'head'] as const)
    it(`(${answers}) costs the reply, is in the log, and holds up nothing after it`, async () => {
      const speak = test.connector.silence(answers);
      assert.equal((await person.say('hi')).status, 200);
      assert.equal(lost().length, 1);
      await hungUp();
      // Neither repeated, which could bring it twice, nor followed by an apology that nobody would read.
      assert.equal(test.connector.held.taken, 1);
      speak();
      assert.deepEqual(
        (await person.say('hi again')).replies.map(({ text }) => text),
        ['hello'],
      );
    });

  it('counts as not reached by news that nobody asked for, and the next news gets through', async () => {
    test.converse = () => Promise.resolve([card('started', { slot: 'job:1' })]);
    await person.say('go');
    const speak = test.connector.silence();
    assert.equal(await test.bot.tell('job:1', () => card('halfway')), 0);
    assert.equal(await test.bot.updateSlot('job:1', () => card('halfway')), 0);
    await hungUp();
    speak();
    const done = test.bot.updateSlot('job:1', () => card('done'));
    await test.clock.asleep(); // changes of one message are a second apart
    test.clock.advance(1000);
    assert.equal(await done, 1);
    await person.expectCard((_, text) => text.includes('done'));
  });

  it('does not keep the bot from closing once the limit is over', async () => {
    const speak = test.connector.silence();
    const turn = person.say('hi');
    await test.clock.asleep();
    await test.bot.close();
    await turn;
    assert.equal(lost().length, 1);
    speak();
  });
});
