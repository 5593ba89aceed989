import assert from 'node:assert/strict';
import { carryOut, type JobWork, type Round } from '../../../src/jobs/flow.ts';

const UNTIL = '2026-11-24T10:00:00.000Z';

/** Plays the engine with an array: what was stored is answered from it, as after a restart. */
async function play(rounds: Round[], stored: unknown[] = [], parked?: boolean) {
  const called: string[] = [];
  const results: unknown[] = [];
  const say = <T>(what: string, value: T): Promise<T> => {
    called.push(what);
    return Promise.resolve(value);
  };
  const work: JobWork = {
    begin: () => say('begin', undefined),
    round: () => say('round', rounds.shift() ?? { left: 0, progressed: true }),
    rest: (fruitless) => say(`rest ${fruitless}`, UNTIL),
    wait: (until) => say(`wait ${until.toISOString()}`, undefined),
    isFirstStage: parked !== undefined,
    park: () => say('park', parked === true),
    finish: () => say('finish', undefined),
  };
  const names: string[] = [];
  const flow = {
    async step<T>(name: string, run: () => Promise<T>): Promise<T> {
      names.push(name);
      const result = names.length <= stored.length ? (stored[names.length - 1] as T) : await run();
      results.push(result);
      return result;
    },
  };
  await carryOut(flow, work);
  return { called, names, results };
}

describe('carry out', () => {
  it('ends after one round when nobody is left', async () => {
    const { called } = await play([{ left: 0, progressed: true }]);
    assert.deepEqual(called, ['begin', 'round', 'finish']);
  });

  it('rests longer while nothing gets further, and starts over when something does', async () => {
    const { called } = await play([
      { left: 2, progressed: false },
      { left: 2, progressed: false },
      { left: 1, progressed: true },
      { left: 1, progressed: false },
    ]);
    assert.deepEqual(
      called.filter((what) => what.startsWith('rest')),
      ['rest 1', 'rest 2', 'rest 0', 'rest 1'],
    );
    assert.equal(called.filter((what) => what === `wait ${UNTIL}`).length, 4);
  });

  it('leaves the rest of a staged job to another run, and finishes one of which nobody is left', async () => {
    const over = { left: 0, progressed: true };
    assert.deepEqual((await play([over], [], true)).called, ['begin', 'round', 'park']);
    assert.deepEqual((await play([over], [], false)).called, ['begin', 'round', 'park', 'finish']);
  });

  it('takes the same steps in the same order after a restart, and none of them twice', async () => {
    const rounds = (): Round[] => [
      { left: 3, progressed: false },
      { left: 0, progressed: true },
    ];
    const whole = await play(rounds());
    for (let taken = 0; taken <= whole.results.length; taken += 1) {
      const again = await play(rounds().slice(taken > 1 ? 1 : 0), whole.results.slice(0, taken));
      assert.deepEqual(again.names, whole.names);
      const repeated = again.called.filter((what) => !what.startsWith('wait')).length;
      assert.equal(repeated, whole.results.length - taken);
    }
  });
});
