import assert from 'node:assert/strict';
import { card, startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import type { TeamsClient } from '../../support/teams-client.ts';

describe('a connector that refuses', () => {
  let test: BotUnderTest;
  let person: TeamsClient;
  beforeEach(async () => {
    test = await startBot({ patience: 800 });
    person = test.person();
    test.converse = () => Promise.resolve([{ kind: 'text', text: 'hello' }, card('card', { slot: 's' })]);
  });
  afterEach(() => test.close());
  const posts = () => test.connector.calls.filter(({ method, activity }) => method === 'POST' && activity?.type === 'message'); // prettier-ignore

  for (const status of [412, 429])
    it(`with ${status} is asked again, later each time, and everything arrives once and in order`, async () => {
      test.connector.failNext({ method: 'POST', refusal: { status, code: 'X', message: 'x' }, times: 2 });
      const turn = person.say('hi');
      for (let nth = 0; nth < 2; nth++) {
        await test.clock.asleep(2); // the turn's patience, and the wait before the next try
        test.clock.advance(nth === 0 ? 799 : 2250);
      }
      await turn;
      await person.expectCard(() => true);
      assert.deepEqual(
        posts()
          .map((call) => call.status)
          .slice(0, 2),
        [status, status],
      );
      const [first, second] = test.clock.slept.filter((ms) => ms !== 800);
      assert.ok(first! >= 500 && first! <= 750 && second! >= 1500 && second! <= 2250, `${first} and ${second} ms`);
      const shown = person.messages.filter(({ from }) => from?.id !== person.chat.userId);
      assert.deepEqual(
        shown.map(({ text }) => text ?? 'card').filter((text) => !text.startsWith('One moment')),
        ['hello', 'card'],
      );
    });

  it('with 502 is asked again by its own client', async () => {
    test.connector.failNext({ method: 'POST', refusal: { status: 502, code: 'X', message: 'x' } });
    const turn = await person.say('hi');
    assert.deepEqual([turn.status, posts().map(({ status }) => status)], [200, [502, 201, 201]]);
  });

  it('for good costs the reply that it refused and no other, and is in the log with its status', async () => {
    test.connector.failNext({
      method: 'POST',
      refusal: { status: 403, code: 'BotDisabledByAdmin', message: 'secret' },
    });
    const turn = await person.say('hi');
    assert.equal(turn.status, 200);
    assert.equal(turn.replies.length, 1);
    assert.ok(test.log.some((line) => line.includes('did not reach') && line.includes('403')));
    assert.ok(!test.log.join().includes('secret'));
  });
});
