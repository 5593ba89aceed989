export const common = {
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.again': 'Try again',
  'common.next': 'Next',
  'common.previous': 'Previous',
  'common.page': 'Page {page, number} of {pages, number}',
  'common.working': 'One moment, I am looking it up.',
  'common.users': '{count, plural, one {# user} other {# users}}',
} as const;
