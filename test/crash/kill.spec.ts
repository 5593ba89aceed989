import { CrashLab } from '../support/crash-lab.ts';
import { onEachDatabase } from '../support/databases.ts';
import { UndoLab } from '../support/undo-lab.ts';

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

describe('an undo whose process is killed', () => {
  let undo: UndoLab;
  afterEach(() => undo.lab.close());

  // On both databases, and at every step, in the long form.
  it('is done completely and once: with a link set and not yet acknowledged', async function () {
    this.timeout(240_000);
    undo = await UndoLab.open('embedded', 3);
    await undo.lab.dieAt({ step: 'set-manager', phase: 'during-run' });
    await undo.lab.finish();
    await undo.checkEverything();
  });
});
