import { CrashLab } from '../support/crash-lab.ts';
import { onEachDatabase } from '../support/databases.ts';

onEachDatabase('a job whose process is killed', (kind) => {
  let lab: CrashLab;
  afterEach(() => lab.close());

  it('is done completely and once: with a deletion on its way, and with the end not yet acknowledged', async function () {
    this.timeout(240_000);
    lab = await CrashLab.open(kind, 12);
    await lab.dieAt({ step: 'delete-user', phase: 'during-run' });
    await lab.dieAt({ store: 'finish', phase: 'after', call: 1 });
    await lab.finish();
    await lab.checkEverything();
  });
});
