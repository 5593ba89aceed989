import type { Export } from './export.ts';
import { leftOutTable } from './left-out-table.ts';
import { planTable } from './plan-table.ts';

/** Everything that can be had as a file, by the name a button sends. */
export const EXPORTS: ReadonlyMap<string, Export> = new Map<string, Export>([
  ['plan', planTable],
  ['left-out', leftOutTable],
]);
