/** Said about the request in hand instead of pressed on its card. */
export const choices = {
  'choices.set': 'Set: {choices}.',
  'choices.set-for': 'Set for {name} only: {choices}.',
  'choices.no-difference': 'That choice makes no difference for anybody in this request. Nothing was set.',
  'choices.no-difference-for': 'For {name} that choice makes no difference. Nothing was set.',
  'choices.no-manager': 'Nobody in this request has a manager who stays and can take over. Nothing was set.',
  'choices.when-at': 'Set: it starts on {moment}.',
  'choices.when-staged': 'Set: sign-in is blocked as soon as it is confirmed, and the account is deleted on {moment}.',
  'choices.when-now': 'Set: it starts as soon as it is confirmed.',
  'choices.left-out': 'Left out of this request: {names}.',
  'choices.nobody-left': 'Without {names} nobody would be left in this request, so they stay in it. “Cancel” stops it.',
  'choices.not-in-request': 'Nobody in this request is called “{typed}”',
  'choices.in-request': 'It is about {names}. Nothing was changed.',
  'choices.several': 'Which “{typed}” do you mean?',
  'choices.whom': 'Whom do you mean?',
  'choices.say-a-name': 'This request is about {names}. Say it with a name. Nothing was changed.',
  'choices.heir-which': 'Who takes over?',
  'choices.one-heir':
    '{other} takes over something else already, and one person takes over everything. Say “{name} takes over everything”, or leave it as it is. Nothing was set.',
  'choices.who-first':
    'That is chosen once it is certain who it is about: press “{button}”, and say it again. Nothing was set.',
  'choices.plan-next': 'What to think of comes before the plan. “{button}” is on this card.',
} as const;
