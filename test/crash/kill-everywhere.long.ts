import { CrashLab, numbers, SEED, type Death } from '../support/crash-lab.ts';
import type { StepId } from '../../src/domain/plan/plan.ts';
import { UndoLab } from '../support/undo-lab.ts';
import { PARTING, PartingLab } from '../support/parting-lab.ts';
import { AT_ONCE, LATER, StagedLab } from '../support/staged-lab.ts';
import { onEachDatabase } from '../support/databases.ts';

const PHASES = ['before-look', 'after-look', 'before-run', 'during-run', 'after-run', 'before-verify'] as const;
const DELETION = ['block-sign-in', 'revoke-sessions', 'unassign-licenses', 'delete-user'] as const;
const UNDO = ['restore-user', 'assign-licenses', 'unblock-sign-in', 'set-manager', 'own-groups'] as const;

/** Before, during and after each step, and around each write of our own, but for the last. */
const untilTheEnd = (steps: readonly StepId[], stage?: 'first'): readonly Death[] => [
  { store: 'begin', phase: 'before', call: 1, ...(stage && { stage }) },
  { store: 'begin', phase: 'after', call: 1, ...(stage && { stage }) },
  { store: 'update', phase: 'before', call: 1 },
  { store: 'update', phase: 'after', call: 1 },
  ...PHASES.flatMap((phase) => steps.map((step) => ({ step, phase }))),
  ...[1, 2, 5, 9].flatMap((call) => [
    { store: 'write', phase: 'before', call } as const,
    { store: 'write', phase: 'after', call } as const,
  ]),
];

const around = (store: 'park' | 'finish' | 'requestStop' | 'dropRest'): readonly [Death, Death] => [
  { store, phase: 'before', call: 1 },
  { store, phase: 'after', call: 1 },
];

const breakpoints = (steps: readonly StepId[]): readonly Death[] => [...untilTheEnd(steps), ...around('finish')];

onEachDatabase('a job whose process is killed again and again', (kind) => {
  let lab: CrashLab;
  afterEach(() => lab.close());

  it(`is done completely and once: at each of ${breakpoints(DELETION).length} points, weather seed ${SEED}`, async function () {
    this.timeout(1_800_000);
    lab = await CrashLab.open(kind, 150);
    lab.badWeather(SEED);
    for (const breakpoint of breakpoints(DELETION)) await lab.dieAt(breakpoint);
    await lab.finish();
    await lab.checkEverything();
  });

  it(`is done completely and once: at random moments, seed ${SEED}`, async function () {
    this.timeout(1_800_000);
    lab = await CrashLab.open(kind, 400);
    lab.badWeather(SEED);
    const next = numbers(SEED);
    for (let kill = 0; kill < 20; kill += 1) await lab.killAfter(next() * 1_200);
    await lab.finish();
    await lab.checkEverything();
  });
});

onEachDatabase('replies and files handed over by a process that is killed again and again', (kind) => {
  let parting: PartingLab | undefined;
  afterEach(() => parting?.lab.close());

  it(`are done completely and once: at each of ${breakpoints(PARTING).length} points, weather seed ${SEED}`, async function () {
    this.timeout(1_800_000);
    parting = await PartingLab.open(kind, 150);
    parting.lab.badWeather(SEED);
    for (const breakpoint of breakpoints(PARTING)) await parting.lab.dieAt(breakpoint);
    await parting.lab.finish();
    await parting.checkEverything();
  });
});

onEachDatabase('an undo whose process is killed again and again', (kind) => {
  let undo: UndoLab | undefined;
  afterEach(() => undo?.lab.close());

  it(`is done completely and once: at each of ${breakpoints(UNDO).length} points, weather seed ${SEED}`, async function () {
    this.timeout(1_800_000);
    undo = await UndoLab.open(kind, 150);
    undo.lab.badWeather(SEED);
    for (const breakpoint of breakpoints(UNDO)) await undo.lab.dieAt(breakpoint);
    await undo.lab.finish();
    await undo.checkEverything();
  });

  it(`is done completely and once: at random moments, seed ${SEED}`, async function () {
    this.timeout(1_800_000);
    undo = await UndoLab.open(kind, 200);
    undo.lab.badWeather(SEED);
    const next = numbers(SEED);
    for (let kill = 0; kill < 20; kill += 1) await undo.lab.killAfter(next() * 1_200);
    // Deletion, undo and what the killed ones had set aside spend the writes of a period: it goes on in the next one.
    await undo.lab.finish(600_000);
    await undo.checkEverything();
  });
});

onEachDatabase('a job that blocks now and deletes later, whose process is killed again and again', (kind) => {
  let staged: StagedLab | undefined;
  afterEach(() => staged?.lab.close());

  const first = [...untilTheEnd(AT_ONCE, 'first'), ...around('park')];
  const rest = breakpoints(LATER);

  it(`is done completely and once: at each of ${first.length + rest.length} points, weather seed ${SEED}`, async function () {
    this.timeout(1_800_000);
    staged = await StagedLab.open(kind, 150);
    staged.lab.badWeather(SEED);
    staged.isDueIn(10_000);
    for (const breakpoint of first) await staged.lab.dieAt(breakpoint);
    await staged.checkParked();
    // Killed while it waits, too: the rest comes due in some process or in none.
    await staged.lab.killAfter(500);
    for (const breakpoint of rest) await staged.lab.dieAt(breakpoint);
    await staged.lab.finish();
    await staged.checkEverything();
  });

  it('deletes nobody once it was cancelled: killed around the end of the first stage, the stop and the drop', async function () {
    this.timeout(1_800_000);
    staged = await StagedLab.open(kind, 12);
    const { lab } = staged;
    const [beforeStop, afterStop] = around('requestStop');
    staged.isDueIn(60_000);
    for (const breakpoint of around('park')) await lab.dieAt(breakpoint);
    await lab.dieAt(beforeStop, 'stop staged');
    await staged.checkParked();
    await lab.dieAt(afterStop, 'stop staged');
    for (const breakpoint of around('dropRest')) await lab.dieAt(breakpoint, 'drop staged');
    // The stop had no time to hasten it, so the rest comes due at its time.
    const child = lab.start();
    await child.line(/^nothing left staged rest$/, 90_000);
    await child.kill();
    await staged.checkCancelled();
  });
});
