/** The considerations card; the findings themselves are in findings.ts. */
export const considering = {
  'considering.heading-one.delete': 'Before you delete {name}',
  'considering.heading-one.block': 'Before you block {name}',
  'considering.heading-one.unassign': 'Before you unassign the licenses of {name}',
  'considering.heading-one.restore': 'Before you restore {name}',
  'considering.heading-many.delete': 'Before you delete {count, plural, one {# user} other {# users}}',
  'considering.heading-many.block': 'Before you block {count, plural, one {# user} other {# users}}',
  'considering.heading-many.unassign':
    'Before you unassign the licenses of {count, plural, one {# user} other {# users}}',
  'considering.heading-many.restore': 'Before you restore {count, plural, one {# user} other {# users}}',
  'considering.heading-mixed': 'Before you {parts}',
  'considering.part.delete': 'delete {count, plural, one {# user} other {# users}}',
  'considering.part.block': 'block {count, plural, one {# user} other {# users}}',
  'considering.part.unassign': 'unassign the licenses of {count, plural, one {# user} other {# users}}',
  'considering.part.restore': 'restore {count, plural, one {# user} other {# users}}',
  'considering.progress': 'I am looking into it: {done, number} of {total, number} users done.',
  'considering.nobody-left':
    'Nothing can be done with {count, plural, one {this user} other {these users}} here. The reasons are below.',
  'considering.nobody-left-otherwise':
    'This is {count, plural, one {not possible for this user} other {possible for none of these users}}; the reasons are below. What is possible can be chosen under them.',
  'considering.level.blocker': 'Not possible here',
  'considering.level.unknown': 'Could not be checked',
  'considering.level.caution': 'Decide first',
  'considering.level.notice': 'Good to know',
  'considering.level.clear': 'Nothing found',
  'considering.count.blocker': '{count, number} left out',
  'considering.count.unknown': '{count, number} not fully checked',
  'considering.count.caution': '{count, number} to decide first',
  'considering.count.notice': '{count, number} good to know',
  'considering.count.clear': '{count, number} nothing found',
  'considering.only-above': 'Only what is said above.',
  'considering.left-out': 'Left out',
  'considering.clear': '{count, plural, one {# check found nothing} other {# checks found nothing}}',
  'considering.not-in-plan': 'Not in this plan: {names}',
  'considering.more': 'and {count, number} more',
  'considering.more-concerns': 'And {count, plural, one {# more concern} other {# more concerns}}',
  'considering.heirless.title': 'With these choices {count, plural, one {# user is} other {# users are}} left out',
  'considering.heirless.no-manager': '{names} {count, plural, one {has} other {have}} no manager and will be left out.',
  'considering.heirless.manager-unfit':
    'The manager of {names} cannot sign in or goes too: {count, plural, one {this user} other {these users}} will be left out.',
  'considering.heirless.manager-unread':
    'I could not read who the manager of {names} is: {count, plural, one {this user} other {these users}} will be left out.',
  'considering.heirless.person-unfit':
    'Whoever you chose to take over from {names} goes too or is that user: {count, plural, one {this user} other {these users}} will be left out.',
  'considering.heirless.how':
    'To keep {count, plural, one {this user} other {them}} in the plan, choose a person who takes over, or nobody.',
  'considering.heir-listed.title': 'Takes over, but is on your list too',
  'considering.heir-listed':
    '{heir} takes over from {names}, but is on your list too and stays only because something forbids what you asked. Choose somebody else if {heir} should go as well.',
  'considering.gone': 'This user is no longer in the directory.',
  'considering.also-by':
    '{admin} is also preparing something for {names}{more, plural, =0 {} one { and # more} other { and # more}}, since {since}. Agree who goes on before you confirm.',
  'considering.busy-title': 'Another job',
  'considering.busy':
    '{own, select, true {A job you confirmed} other {A job that {admin} confirmed}} is still {outcome, select, delete {deleting} block {blocking} unassign {unassigning the licenses of} other {restoring}} this user. Wait until it has ended, then ask again.',
  'considering.busy-scheduled':
    '{own, select, true {You} other {{admin}}} scheduled {outcome, select, delete {the deletion} block {a block} unassign {the unassigning of licenses} other {a restore}} of this user for {at}. To do something else, cancel that first: ask “what is scheduled?”.',
  'considering.action.show-job': 'Show that job',
  'considering.action.details': 'Details',
  'considering.action.all': 'Back',
  'considering.action.plan': 'Show the plan',
  'considering.action.why': 'Why does this matter?',
} as const;
