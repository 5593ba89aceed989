import { existsSync } from 'node:fs';
import { startApp } from './app.ts';
import { loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { explainStart, type Printed } from './start-text.ts';

/** What the person at the terminal reads; everything else goes to the log. */
const print = (lines: Printed) => process[lines.stream].write(`${lines.text}\n`);

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel);
  const app = await startApp(config, log);
  print(explainStart({ started: app, config }));

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1); // pressed twice: the person does not want to wait, and the jobs survive it
    stopping = true;
    log.info({ signal }, 'stopping');
    void app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  print(explainStart({ refused: error }));
  process.exit(1);
});
