import assert from 'node:assert/strict';
import { CrashLab } from '../support/crash-lab.ts';
import { serverAnswers } from '../support/postgres-server.ts';

describe('two processes on one PostgreSQL server', () => {
  let lab: CrashLab;
  before(async function () {
    if (!(await serverAnswers())) this.skip();
    lab = await CrashLab.open('server', 100);
  });
  after(async () => {
    // Skipped where there is no server.
    if (await serverAnswers()) await lab.close();
  });

  it('finish the job of the one that is gone for good', async function () {
    this.timeout(240_000);
    await lab.slowDown(300);
    const first = lab.start();
    await first.line(/^confirmed/);
    const second = lab.another();
    await second.line(/^open$/);
    await first.kill();
    assert.deepEqual(first.lines, ['open', 'confirmed started'], 'the job was not over yet');
    await lab.slowDown(10);
    assert.equal(await second.line(/^(finished|error)/, 120_000), 'finished crash');
    await second.kill();
    await lab.checkEverything();
  });
});
