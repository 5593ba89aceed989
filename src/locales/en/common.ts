export const common = {
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.again': 'Try again',
  'common.next': 'Next',
  'common.previous': 'Previous',
  'common.page': 'Page {page, number} of {pages, number}',
  'common.working': 'One moment, I am looking it up.',
  'common.all-users': 'All {count, number} users',
  'common.most-users': '{count, number} of {total, number} users{named, select, true {, not {others}} other {}}',
  'common.users': '{count, plural, one {# user} other {# users}}',
} as const;
