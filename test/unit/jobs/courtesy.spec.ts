import assert from 'node:assert/strict';
import { Courtesy } from '../../../src/jobs/courtesy.ts';
import { ManualClock } from '../../support/manual-clock.ts';

/** An answer that is there when the test says so. */
function answer() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given: () => given, give };
}

describe('courtesy', () => {
  let clock: ManualClock;
  let courtesy: Courtesy;
  beforeEach(() => {
    clock = new ManualClock();
    courtesy = new Courtesy(clock.sleep);
  });

  /** Whether it is over once everything that can happen by itself has happened. */
  async function isOver(pause: Promise<void>): Promise<boolean> {
    let over = false;
    void pause.then(() => (over = true));
    await new Promise((next) => setImmediate(next));
    return over;
  }

  it('keeps nobody waiting while nobody asks', async () => {
    await courtesy.giveWay();
    assert.deepEqual(clock.slept, []);
  });

  it('waits until the last of those who asked has an answer, with one timer for all who wait', async () => {
    const [one, other] = [answer(), answer()];
    const answered = [courtesy.answering(one.given), courtesy.answering(other.given)];
    const steps = [courtesy.giveWay(), courtesy.giveWay()];
    one.give();
    await answered[0];
    assert.equal(await isOver(steps[0]!), false);
    other.give();
    await Promise.all([...answered, ...steps]);
    assert.equal(clock.slept.length, 1);
    await courtesy.giveWay();
    assert.equal(clock.slept.length, 1);
  });

  it('does not wait for long, and again only at the next step', async () => {
    const { given, give } = answer();
    const answered = courtesy.answering(given);
    const step = courtesy.giveWay();
    assert.equal(await isOver(step), false);
    clock.advance(800);
    await step;
    const next = courtesy.giveWay();
    assert.equal(await isOver(next), false);
    give();
    await Promise.all([answered, next]);
  });

  it('waits no longer for an answer that failed', async () => {
    const failed = courtesy.answering(() => Promise.reject(new Error('no answer')));
    const step = courtesy.giveWay();
    await assert.rejects(failed, /no answer/u);
    await step;
  });
});
