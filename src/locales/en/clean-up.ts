export const cleanUp = {
  'clean-up.title': 'What could be cleaned up',
  'clean-up.text': 'Each button opens the list, with nobody ticked. Somebody can be on more than one.',
  'clean-up.nothing': 'I found nobody who stands out.',
  'clean-up.disabled': 'Sign-in blocked, but licensed',
  'clean-up.never': 'Never signed in, older than 30 days',
  'clean-up.away': 'Not signed in for 90 days',
  'clean-up.guests': 'Guests without a license',
  'clean-up.list.disabled': 'disabled users with a license',
  'clean-up.list.never': 'users created more than 30 days ago who never signed in',
  'clean-up.list.away': 'who hasn’t signed in for 90 days',
  'clean-up.list.guests': 'guests without a license',
  'clean-up.count':
    '{more, select, true {more than } other {}}{count, plural, =0 {nobody} one {# user} other {# users}}{licenses, plural, =0 {} one {, # license} other {, # licenses}}',
  'clean-up.unknown': 'Cannot be told. {cause}',
  'clean-up.seats-of': '{count, number} × {product}',
  'clean-up.seats':
    'Seats that would come free: {products}{more, plural, =0 {} one { (and # more product)} other { (and # more products)}}.',
  'clean-up.cost': 'They cost {cost}, until the number of seats is lowered in Billing.',
} as const;
