import { StagedLab } from '../support/staged-lab.ts';

// On both databases, at every step of both stages, and stopped in between, in the long form.
describe('a job that blocks now and deletes later, whose process is killed', () => {
  let staged: StagedLab;
  afterEach(() => staged.lab.close());

  it('is done completely and once: with the rest queued and the end of the first stage not yet acknowledged', async function () {
    this.timeout(240_000);
    staged = await StagedLab.open('embedded', 8);
    staged.isDueIn(0);
    await staged.lab.dieAt({ store: 'park', phase: 'after', call: 1 });
    await staged.checkParked();
    await staged.lab.finish();
    await staged.checkEverything();
  });
});
