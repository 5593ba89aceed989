import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BENCH = new URL('../../../scripts/bench-graph.ts', import.meta.url).pathname;

describe('graph/bench', function () {
  this.timeout(180_000);

  it('measures facts, memory and deletions in processes of their own and says what it ran', async () => {
    const small = ['--subjects', '25', '--users', '1200', '--latency', '1'];
    // Whether time and memory are within their targets depends on the machine: the exit status is not looked at.
    const { stdout } = await run(process.execPath, ['--import', 'tsx', BENCH, ...small]).catch(
      (error: unknown) => error as { readonly stdout: string },
    );
    assert.match(stdout, /^facts of 25 users at 1 ms: [\d.]+ s, target ≤ 5 \(\w+\); 300 facts read, 0 unknown$/m);
    assert.match(stdout, /^HTTP requests per fact read: 0\.[01]\d+, target ≤ 0\.15 \(met\); \d+ requests, 300 facts$/m);
    assert.match(stdout, /^peak memory above idle while 1200 users are walked: [\d.]+ MB, target ≤ 50 \(\w+\);/m);
    assert.match(
      stdout,
      /^HTTP requests per write of a deletion, .* 25 of 25 users deleted, \d+ requests, \d+ writes,/m,
    );
    assert.equal(
      stdout.match(/^ {2}npm run tenant -- .*\n {2}node --import tsx scripts\/bench\/.+ts <url>/gm)?.length,
      3,
    );
  });
});
