import { PartingLab } from '../support/parting-lab.ts';

// On both databases, and at every step, in the long form.
describe('a reply set and files handed over by a process that is killed', () => {
  let parting: PartingLab;
  afterEach(() => parting.lab.close());

  it('are done once, and undo knows the reply of before', async function () {
    this.timeout(240_000);
    parting = await PartingLab.open('embedded', 8);
    await parting.lab.dieAt({ step: 'set-automatic-reply', phase: 'during-run' });
    await parting.lab.dieAt({ step: 'share-onedrive', phase: 'during-run' });
    await parting.lab.finish();
    await parting.checkEverything();
  });
});
