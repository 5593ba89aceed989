import { openStore } from '../../src/store/open-store.ts';
import { QUIET } from './quiet.ts';

/**
 * A process with a store, to be killed: `node --import tsx store-child.ts DIRECTORY [first number]`. Says `open`, or the name
 * of the error; then, with a number, saves documents without end and says the number of each one that is safe.
 */
const [directory = '', first] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const store = await openStore({ dataDir: directory, log: QUIET });
  say('open');
  if (first !== undefined) {
    for (let number = Number(first); ; number += 1) {
      await store.documents.save('kill', String(number), { number }, 0);
      say(String(number));
    }
  }
  process.stdin.resume();
} catch (error) {
  say(`${(error as Error).name}: ${(error as Error).message}`);
  process.exitCode = 1;
}
