/**
 * What our templates may use of Adaptive Cards 1.5: only what Teams draws on desktop, web and phone, and nothing of 1.6.
 * Source: adaptivecards.io/explorer, learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference.
 */
const element = ['type', 'id', 'spacing', 'separator', 'isVisible', 'height', 'fallback'];
const input = [...element, 'label', 'isRequired', 'errorMessage', 'value'];
const action = ['type', 'id', 'title', 'iconUrl', 'style', 'tooltip', 'fallback'];

export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: [
    '$schema',
    'type',
    'version',
    'lang',
    'fallbackText',
    'speak',
    'body',
    'actions',
    'refresh',
    'msteams',
  ],
  TextBlock: [
    ...element,
    'text',
    'style',
    'size',
    'weight',
    'color',
    'isSubtle',
    'wrap',
    'maxLines',
    'horizontalAlignment',
  ],
  RichTextBlock: [...element, 'inlines', 'horizontalAlignment'],
  TextRun: ['type', 'text', 'size', 'weight', 'color', 'isSubtle', 'italic', 'strikethrough', 'highlight', 'underline'],
  FactSet: [...element, 'facts'],
  Container: [...element, 'items', 'style', 'verticalContentAlignment', 'bleed', 'minHeight'],
  ColumnSet: [...element, 'columns', 'style', 'bleed', 'minHeight', 'horizontalAlignment'],
  Column: [...element, 'items', 'width', 'style', 'verticalContentAlignment', 'bleed', 'minHeight'],
  Table: [...element, 'columns', 'rows', 'firstRowAsHeader', 'showGridLines', 'gridStyle'],
  TableRow: ['type', 'cells', 'style'],
  TableCell: ['type', 'items', 'style', 'verticalContentAlignment', 'bleed', 'minHeight'],
  ActionSet: [...element, 'actions'],
  'Input.Text': [...input, 'placeholder', 'maxLength', 'isMultiline', 'regex', 'style'],
  'Input.Number': [...input, 'placeholder', 'min', 'max'],
  'Input.Date': [...input, 'placeholder', 'min', 'max'],
  'Input.Time': [...input, 'placeholder', 'min', 'max'],
  'Input.Toggle': [...input, 'title', 'valueOn', 'valueOff', 'wrap'],
  'Input.ChoiceSet': [...input, 'placeholder', 'choices', 'isMultiSelect', 'style', 'wrap'],
  'Action.Execute': [...action, 'verb', 'data', 'associatedInputs'],
  'Action.Submit': [...action, 'data', 'associatedInputs'],
  'Action.OpenUrl': [...action, 'url'],
  'Action.ShowCard': [...action, 'card'],
  'Action.ToggleVisibility': [...action, 'targetElements'],
};

/** Properties that a person reads or hears. */
export const READ = [
  'text',
  'title',
  'value',
  'label',
  'placeholder',
  'errorMessage',
  'altText',
  'fallbackText',
  'speak',
  'tooltip',
];
