import { isMessageKey } from '../../src/locales/index.ts';
import type { MessageValues, Words } from '../../src/locales/words.ts';
import type { DemoTenant } from './demo-tenant.ts';

/** An answer that somebody in the demo tenant gives when Megan Bowen asks. */
export interface DemoFinding {
  readonly consideration: string;
  readonly reason: string;
  readonly who: string;
  /** What stands in its sentence; `ANY` where the seed decides. */
  readonly values?: MessageValues;
}

/** Any words. */
export const ANY = '…';

/** What the card must say, in the reader's words. */
export const sentenceOf = ({ consideration, reason, values }: DemoFinding, words: Words): RegExp =>
  saying(words, `finding.${consideration}.${reason}`, values);

/** A message as a person would see it, with anything at all for `ANY`. */
export const saying = (words: Words, key: string, values: MessageValues = {}): RegExp =>
  new RegExp(told(words, key, values).split(ANY).map(escaped).join('.+'), 'u');

export const titleOf = ({ consideration }: Pick<DemoFinding, 'consideration'>, words: Words): string =>
  told(words, `consideration.${consideration}.title`);

function told(words: Words, key: string, values: MessageValues = {}): string {
  if (!isMessageKey(key)) throw new Error(`there are no words ${key}`);
  return words.t(key, values);
}

/** For a regular expression. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** On the list of protected accounts, which Contoso does not keep unless it is told to. */
export const PROTECTED = 'emergency.access01@contoso.onmicrosoft.com';

const finding = (consideration: string, reason: string, who: string, values: MessageValues = {}): DemoFinding => ({
  consideration,
  reason,
  who,
  values,
});

const by = (...who: string[]) => who;

/** Who is asked about together, as many as fit on a page, with what is told about each: every answer but `clear` and `unknown`. */
export const DEMO_FINDINGS: readonly (readonly DemoFinding[])[] = [
  [
    finding('yourself', 'yourself', 'Megan Bowen'),
    finding('last-global-administrator', 'few-left', 'Megan Bowen', { count: 1 }),
    finding('admin-role', 'privileged', 'Megan Bowen', { roles: ANY, roleCount: 1, who: ANY }),
    finding('protected-account', 'protected', 'Emergency Access 01'),
    finding('bot-owner', 'alone', 'Raul Razo', { app: 'Farewell' }),
    finding('role-assignable-group', 'member', 'Johanna Lorenz', { groups: ANY }),
    finding('restricted-administrative-unit', 'restricted', 'Sara Davis'),
  ],
  [
    finding('admin-role', 'low', 'Lidia Holloway', { roles: ANY, roleCount: 1, who: ANY }),
    finding('last-sign-in', 'hours', 'Adele Vance', { hours: 20 }),
    finding('mailbox', 'unlicensed-first', 'Adele Vance'),
    finding('automatic-replies', 'off', 'Adele Vance'),
    finding('holds', 'not-visible', 'Adele Vance'),
    finding('onedrive', 'manager-inherits', 'Adele Vance', { bytes: ANY, manager: 'Miriam Graham', until: ANY }),
    finding('devices', 'managed', 'Adele Vance', { count: 1, managed: 1 }),
    finding('licenses', 'mixed', 'Adele Vance', { direct: ANY, inherited: ANY, groups: ANY, counted: 1, free: ANY }),
    finding('phone-number', 'possible', 'Anna Visser', { products: by('Microsoft Teams Phone Standard') }),
    finding('sole-owner', 'sole', 'Anna Visser', { count: 1, names: ANY, more: 0 }),
    finding('last-sign-in', 'never', 'Renée Núñez'),
    finding('recently-created', 'recent', 'Renée Núñez', { days: 5, at: ANY }),
    finding('licenses', 'direct', 'Renée Núñez', { direct: ANY, counted: 1, free: ANY }),
    finding('guest', 'guest', 'Guido Rossi'),
  ],
  [
    finding('mailbox', 'shared', 'Contoso Info'),
    finding('mailbox', 'room', 'Room Amsterdam 1.01'),
    finding('onedrive', 'nobody-inherits', 'Patti Fernandez', { bytes: ANY, until: ANY }),
    finding('manager', 'absent', 'Patti Fernandez'),
    finding('direct-reports', 'orphaned', 'Patti Fernandez', { count: 11, names: ANY, more: 6 }),
    finding('last-sign-in', 'active', "Siobhán O'Brien", { days: 8, at: ANY }),
    finding('mailbox', 'personal', "Siobhán O'Brien"),
    finding('licenses', 'by-group', "Siobhán O'Brien", { inherited: ANY, groups: ANY, counted: 1, free: ANY }),
    finding('sole-owner', 'among-others', 'Sanne de Boer', { count: 2 }),
  ],
  [
    finding('directory-synced', 'synced', 'Pieter van der Berg'),
    finding('license-errors', 'errors', '李 明', { products: ANY, count: 1, errors: ANY, noSeat: 1 }),
    finding('automatic-replies', 'on', 'Diego Siciliani'),
  ],
  [
    finding('last-sign-in', 'days', 'Christie Cline', { days: 3 }),
    finding('direct-reports', 'leave-too', 'Christie Cline', { count: 1 }),
    finding('manager', 'leaves', 'Renée Núñez', { manager: 'Christie Cline' }),
    finding('onedrive', 'heir-leaves', 'Adele Vance', { bytes: ANY, manager: 'Miriam Graham', until: ANY }),
    finding('sole-owner', 'sole', 'Miriam Graham', { count: 3, names: ANY, more: 0 }),
  ],
];

/** Where somebody else does something first, or asks somebody else: who asks, after what, and what is told then. */
export interface ArrangedFindings {
  /** The beginning of a persona's user name. */
  readonly as: string;
  readonly arrange?: (tenant: DemoTenant) => Promise<void>;
  readonly findings: readonly DemoFinding[];
}

export const ARRANGED_FINDINGS: readonly ArrangedFindings[] = [
  {
    as: 'megan.bowen',
    findings: [
      finding('admin-role', 'eligible', 'Søren Østergård', { roles: ANY, roleCount: 1 }),
      finding('devices', 'registered', 'Liam Norris', { count: 1, managed: 0 }),
    ],
  },
  {
    as: 'sanne.de.boer',
    findings: [
      finding('admin-role', 'not-yours', 'Henrietta Müller', {
        roles: ANY,
        roleCount: 1,
        who: ANY,
      }),
      finding('admin-role', 'eligible', 'Søren Østergård', { roles: ANY, roleCount: 1 }),
    ],
  },
  {
    as: 'megan.bowen',
    arrange: async (tenant) => {
      await tenant.change('Miriam Graham', { accountEnabled: false });
      await tenant.assign("Siobhán O'Brien", 'SPE_E3');
    },
    findings: [
      finding('manager', 'disabled', 'Adele Vance', { manager: 'Miriam Graham' }),
      finding('onedrive', 'heir-disabled', 'Adele Vance', { bytes: ANY, manager: 'Miriam Graham', until: ANY }),
      finding('licenses', 'several-ways', "Siobhán O'Brien", {
        several: by('Microsoft 365 E3'),
        products: ANY,
        groups: ANY,
        inherited: ANY,
        counted: 1,
        free: ANY,
      }),
    ],
  },
];

/** Answers nobody in the demo tenant gives: the specs of each consideration have them. */
export const NOT_IN_THE_DEMO: readonly string[] = ['bot-owner among-others', 'last-global-administrator last'];
