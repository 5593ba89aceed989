/** The cards of the echo bot: between them every element and action a Teams client of this kind must draw. */
const card = (body: readonly object[], actions: readonly object[] = [], rest: object = {}) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  ...rest,
  body,
  actions,
});
const text = (words: string, rest: object = {}) => ({ type: 'TextBlock', text: words, wrap: true, ...rest });
const heading = (words: string) => text(words, { style: 'heading', size: 'Large', weight: 'Bolder' });
const execute = (title: string, verb: string, data: object = {}, rest: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  fallback: { type: 'Action.Submit', title, data: { verb, ...data } },
  ...rest,
});
const row = (...cells: readonly string[]) => ({
  type: 'TableRow',
  cells: cells.map((cell) => ({ type: 'TableCell', items: [text(cell)] })),
});
const choices = ['Delete', 'Block only', 'Unassign licenses only'].map((title, index) => ({
  title,
  value: String(index),
}));

const form = card(
  [
    heading('Form'),
    { type: 'Input.Text', id: 'reason', label: 'Reason', isRequired: true, errorMessage: 'Give a reason' },
    { type: 'Input.ChoiceSet', id: 'what', label: 'What', value: '0', choices },
    { type: 'Input.ChoiceSet', id: 'several', label: 'Several', isMultiSelect: true, value: '0,1', choices },
    { type: 'Input.Toggle', id: 'sure', label: 'Sure', title: 'I am sure', value: 'true' },
  ],
  [
    execute('Go', 'go', { planId: 'p1' }, { style: 'positive' }),
    execute('Cancel', 'cancel', {}, { associatedInputs: 'none' }),
    { type: 'Action.OpenUrl', title: 'Open', url: 'https://example.com/' },
  ],
);

const gallery = card(
  [
    heading('Plan for 3 users'),
    text('Nothing happens before you confirm.', { isSubtle: true, spacing: 'None' }),
    {
      type: 'FactSet',
      facts: [
        { title: 'Users', value: '3' },
        { title: 'Licenses freed', value: '2 × Microsoft 365 E5, 1 × Visio Plan 2' },
        { title: 'Undo until', value: '24 December 2026' },
      ],
    },
    {
      type: 'Table',
      firstRowAsHeaders: true,
      columns: [{ width: 2 }, { width: 3 }, { width: 1 }],
      rows: [
        row('User', 'Finding', 'State'),
        row('Adele Vance', 'Manager of 4 people', '🟡 caution'),
        row('Alex Wilber', 'Signed in 3 days ago', '🟢 clear'),
        row('Miriam Graham', 'Global Administrator', '🔴 blocker'),
      ],
    },
    {
      type: 'Container',
      style: 'warning',
      items: [text('**Miriam Graham** holds an admin role and is left out.')],
    },
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'auto', items: [text('✓', { color: 'Good', weight: 'Bolder' })] },
        {
          type: 'Column',
          width: 'stretch',
          items: [text('Adele Vance'), text('Sales', { isSubtle: true, size: 'Small', spacing: 'None' })],
        },
        {
          type: 'Column',
          width: 'auto',
          items: [{ type: 'ActionSet', actions: [execute('Leave out', 'leave', { user: 'adele' })] }],
        },
      ],
    },
    { type: 'Input.Toggle', id: 'notify', title: 'Tell their managers', value: 'false', label: 'Notice' },
    {
      type: 'Input.Text',
      id: 'count',
      label: 'Type 3 to confirm (required)',
      isRequired: true,
      errorMessage: 'Type 3',
    },
    { type: 'Input.ChoiceSet', id: 'style', style: 'expanded', label: 'Way', value: '0', choices },
  ],
  [
    execute('Confirm', 'confirm', { planId: 'p1' }, { style: 'positive' }),
    execute('Change', 'change', { planId: 'p1' }, { associatedInputs: 'none' }),
    {
      type: 'Action.ShowCard',
      title: 'Details',
      card: { type: 'AdaptiveCard', body: [text('Every step, in order.')], actions: [execute('More', 'more')] },
    },
    execute('Discard', 'discard', { planId: 'p1' }, { style: 'destructive', associatedInputs: 'none' }),
  ],
);

export const echoCards = {
  named: {
    form,
    gallery,
    radio: card(
      [
        heading('Radio'),
        { type: 'Input.ChoiceSet', id: 'what', label: 'What', style: 'expanded', value: '1', choices },
      ],
      [execute('Go', 'go')],
    ),
    responses: card(
      [heading('Responses')],
      [
        execute('Say', 'say'),
        execute('Fail', 'fail'),
        execute('Finish', 'finish'),
        execute('Remove', 'remove'),
        { type: 'Action.Submit', title: 'Submit', data: { plain: true, msteams: { type: 'messageBack', text: 'x' } } },
      ],
    ),
    search: card(
      [
        {
          type: 'Input.ChoiceSet',
          id: 'user',
          label: 'User',
          style: 'filtered',
          choices: [],
          'choices.data': { type: 'Data.Query', dataset: 'users' },
        },
        {
          type: 'Input.ChoiceSet',
          id: 'people',
          label: 'People',
          isMultiSelect: true,
          choices: [],
          'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
        },
      ],
      [execute('Pick', 'pick')],
    ),
    hostile: card([text('<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1)) [ok](https://example.com)')]),
  },
  folded: (times: string) =>
    card(
      [
        heading(`Folded ${times}`),
        {
          type: 'ActionSet',
          actions: [{ type: 'Action.ToggleVisibility', title: 'More choices', targetElements: ['more'] }],
        },
        { type: 'Container', id: 'more', isVisible: false, items: [text('Seldom changed.')] },
      ],
      [
        { type: 'Action.ShowCard', title: 'Details', card: { type: 'AdaptiveCard', body: [text('Step by step.')] } },
        execute('Start over', 'fold'),
      ],
    ),
  refresh: (userId: string) =>
    card([text('Not yet refreshed.')], [], { refresh: { action: execute('Refresh', 'refreshed'), userIds: [userId] } }),
  progress: (step: number) => card([text(`Step ${step} of 2`)]),
  done: (words: string) => card([text(words)], [execute('Again', 'again')]),
  consent: {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'result.csv',
    content: {
      description: 'The result per user',
      sizeInBytes: 12,
      acceptContext: { id: 1 },
      declineContext: { id: 1 },
    },
  },
} as const;
