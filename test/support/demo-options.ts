import type { MessageKey } from '../../src/locales/index.ts';
import type { MessageValues } from '../../src/locales/words.ts';
import { ANY } from './demo-findings.ts';

/** One thing done to the options on a card, by the keys of its words. */
export type Press =
  | { readonly pick: MessageKey; readonly from: MessageKey }
  | { readonly choose: MessageKey }
  | { readonly tick: MessageKey; readonly on: boolean }
  | { readonly fill: MessageKey; readonly text: string };

export interface DemoChoice {
  /** Names the pictures. */
  readonly name: string;
  /** Pressed on one card after the other: what is asked depends on what was chosen before. */
  readonly rounds: readonly (readonly Press[])[];
  /** What must stand on the plan, or beside the options where two choices cannot both be had. */
  readonly sees: readonly (readonly [string, MessageValues?])[];
  readonly seesNot?: readonly (readonly [string, MessageValues?])[];
  readonly refused?: true;
}

const pick = (from: MessageKey, pick: MessageKey): Press => ({ pick, from });
const choose = (choose: MessageKey): Press => ({ choose });
const tick = (tick: MessageKey, on = true): Press => ({ tick, on });

const takers = (taker: 'nobody' | 'manager' | 'person'): readonly Press[] =>
  (['reports', 'groups', 'onedrive'] as const).map((estate) => pick(`options.${estate}`, `options.taker.${taker}`));
const handedTo = (person: string): DemoChoice['sees'] => [
  ['step.hand-over-reports.plan', { count: 17, person }],
  ['step.hand-over-groups.plan', { count: 3, person }],
  ['step.share-onedrive.plan', { person }],
  ['plan.onedrive'],
];

const UNASSIGN = ['step.unassign-licenses.plan', { count: 1, products: ANY }] as const;
const BLOCK = ['step.block-sign-in.plan'] as const;
const REVOKE = ['step.revoke-sessions.plan'] as const;
/** The leaver's license goes first, and the mailbox with it. */
const DELETE = ['step.delete-user.plan', { mail: 'disconnected' }] as const;
const DELETE_WITH_MAIL = ['step.delete-user.plan', { mail: 'together' }] as const;
const REPLY = ['step.set-automatic-reply.plan', { audience: 'other', inside: ANY, outside: ANY }] as const;
const SOON = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
const AT: Press = { fill: 'options.start-date', text: SOON };

/** Miriam Graham has one of everything that can be decided about, and every choice there is. */
export const DEMO_LEAVER = 'Miriam Graham';

export const DEMO_CHOICES: readonly DemoChoice[] = [
  {
    name: 'usual',
    rounds: [
      [
        choose('options.outcome.delete'),
        choose('options.licenseWay.unassign-first'),
        pick('options.mail', 'options.mail.go'),
        pick('options.hold', 'options.hold.unknown'),
        pick('options.reply.staged', 'options.reply.leave'),
        ...takers('nobody'),
        choose('options.when.now'),
        tick('options.blockSignIn', false),
        tick('options.revokeSessions', false),
      ],
    ],
    sees: [['plan.heading.delete', { count: 1 }], UNASSIGN, DELETE, ['options.licenseWay.unassign-first']],
    seesNot: [BLOCK, REVOKE, ['plan.onedrive'], ['plan.until-then']],
  },
  {
    name: 'to the manager',
    rounds: [
      [
        choose('options.licenseWay.release-by-deletion'),
        pick('options.hold', 'options.hold.applies'),
        ...takers('manager'),
        tick('options.blockSignIn'),
        tick('options.revokeSessions'),
      ],
    ],
    sees: [BLOCK, REVOKE, DELETE_WITH_MAIL, ['options.licenseWay.release-by-deletion'], ...handedTo('Patti Fernandez')],
    seesNot: [
      UNASSIGN,
      ['finding.direct-reports.orphaned', { count: 17, names: ANY, more: 12 }],
      ['finding.sole-owner.sole', { count: 3, names: ANY, more: 0 }],
    ],
  },
  {
    name: 'to a person',
    rounds: [
      [pick('options.hold', 'options.hold.none'), ...takers('person'), { fill: 'options.heir', text: 'Irvin Sayers' }],
    ],
    sees: [UNASSIGN, DELETE, ...handedTo('Irvin Sayers')],
  },
  {
    name: 'block',
    rounds: [
      [choose('options.outcome.block')],
      [
        pick('options.mail', 'options.mail.shared'),
        pick('options.reply', 'options.reply.leave'),
        pick('options.reply', 'options.reply.set'),
        tick('options.leaveGroups.block'),
      ],
    ],
    sees: [
      ['plan.heading.block', { count: 1 }],
      BLOCK,
      REPLY,
      ['plan.shared.who'],
      ['step.leave-groups.plan', { count: 3 }],
    ],
    seesNot: [DELETE, DELETE_WITH_MAIL, UNASSIGN],
  },
  {
    name: 'unassign',
    rounds: [[choose('options.outcome.unassign')], [tick('options.leaveGroups.unassign')]],
    sees: [['plan.heading.unassign', { count: 1 }], UNASSIGN, ['step.leave-groups.plan', { count: 1 }]],
    seesNot: [DELETE, DELETE_WITH_MAIL, BLOCK],
  },
  {
    name: 'in a day',
    rounds: [[choose('options.when.day')]],
    sees: [DELETE, ['options.when'], ['plan.until-then.checked'], ['plan.until-then.cancel']],
  },
  {
    name: 'at a date',
    rounds: [[choose('options.when.at'), AT, { fill: 'options.start-time', text: '08:30' }]],
    sees: [DELETE, ['options.when'], ['plan.until-then.checked']],
  },
  {
    name: 'in two stages',
    rounds: [[choose('options.when.staged'), AT], [pick('options.reply', 'options.reply.set')]],
    sees: [
      ['plan.heading.staged', { count: 1 }],
      BLOCK,
      REPLY,
      DELETE,
      ['plan.steps-at-once'],
      ['plan.until-then.blocked'],
    ],
  },
  {
    name: 'shared and deleted',
    rounds: [[pick('options.mail', 'options.mail.shared')]],
    sees: [['options.conflict.shared-and-delete']],
    refused: true,
  },
  {
    name: 'held and unassigned',
    rounds: [[pick('options.hold', 'options.hold.applies')]],
    sees: [['options.conflict.hold-and-unassign-first']],
    refused: true,
  },
  {
    name: 'answering and deleted',
    rounds: [[pick('options.reply.staged', 'options.reply.set')]],
    sees: [['options.conflict.reply-and-delete']],
    refused: true,
  },
];
