import type { GroupName } from './group-catalogue.ts';
import type { ProductName } from './products.ts';
import type { Random } from './random.ts';

export interface Entitlements {
  readonly direct: readonly ProductName[];
  readonly groups: readonly GroupName[];
}

interface Extra {
  /** Left out: everyone. */
  readonly departments?: readonly string[];
  readonly chance: number;
  readonly direct?: ProductName;
  readonly group?: GroupName;
}

/** What some people have on top. */
const extras: readonly Extra[] = [
  { departments: ['Finance'], chance: 0.5, group: 'licPowerBi' },
  { departments: ['Finance'], chance: 0.5, group: 'financeReports' },
  { departments: ['Engineering'], chance: 0.4, group: 'licVisio' },
  { departments: ['Engineering'], chance: 0.2, direct: 'project' },
  { departments: ['Sales', 'Marketing'], chance: 0.15, direct: 'powerBiPro' },
  { departments: ['Sales'], chance: 0.3, group: 'salesDistribution' },
  { departments: ['Customer Service'], chance: 0.9, direct: 'teamsPhone' },
  { chance: 0.05, direct: 'copilot' },
  { chance: 0.08, direct: 'flowFree' },
  { chance: 0.03, direct: 'mobilitySecurity' },
  { chance: 0.04, direct: 'audioConferencing' },
  { chance: 0.1, group: 'fileShare' },
  { chance: 0.12, group: 'digitalInitiative' },
];

/** Who gets what: most by group, some directly, a few nothing. */
export function entitlements(random: Random, department: string): Entitlements {
  const base = suite(random, department);
  if (base === undefined) return { direct: [], groups: ['allEmployees'] };
  const direct: ProductName[] = [...base.direct];
  const groups: GroupName[] = ['allEmployees', ...base.groups];
  for (const extra of extras) {
    if (extra.departments?.includes(department) === false || !random.chance(extra.chance)) continue;
    if (extra.direct) direct.push(extra.direct);
    if (extra.group) groups.push(extra.group);
  }
  return { direct, groups };
}

/** The suite a department works with; undefined for those who were never given one. */
function suite(random: Random, department: string): Entitlements | undefined {
  if (department === 'Logistics') return { direct: [], groups: ['licFrontline'] };
  if (random.chance(0.06)) return undefined;
  if (department === 'IT' || department === 'Legal') return { direct: ['e5'], groups: [] };
  if (random.chance(0.1)) return { direct: ['businessPremium'], groups: [] };
  return random.chance(0.22) ? { direct: ['e3'], groups: [] } : { direct: [], groups: ['licE3'] };
}
