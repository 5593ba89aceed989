import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCards, MAX_CARD_BYTES, type RenderCard } from '../../../../src/bot/cards/render-card.ts';
import { Failure } from '../../../../src/domain/errors.ts';
import { cardViewer, visible } from '../../../support/card-view.ts';

const HOSTILE =
  '*a* _b_ [x](https://evil.example) <b>c</b> {{DATE(2026-01-01T00:00:00Z)}} ${1+1} \\* http://evil.example `d`';

describe('renderCard', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cards-'));
  const view = cardViewer();
  after(() => rmSync(directory, { recursive: true }));

  /** Any template, under the name of a card there is. */
  function render(template: object, data: object, language?: 'en' | 'nl') {
    writeFileSync(
      join(directory, 'message.json'),
      JSON.stringify({ type: 'AdaptiveCard', version: '1.5', ...template }),
    );
    const renderCard = loadCards(directory) as unknown as (...given: unknown[]) => ReturnType<RenderCard>;
    return renderCard('message', data, language);
  }
  const cause = (expected: RegExp) => (error: unknown) =>
    error instanceof Failure && error.code === 'internal' && expected.test(String(error.cause));

  it('shows hostile data exactly as it is, in every place where a card has text', () => {
    const card = render(
      {
        fallbackText: '${x}',
        body: [
          { type: 'TextBlock', text: '${x}' },
          { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '${x}' }] },
          { type: 'FactSet', facts: [{ title: '${x}', value: '${x}' }] },
          { type: 'Input.Toggle', id: 'a', title: '${x}', label: '${x}' },
          {
            type: 'Input.ChoiceSet',
            id: 'b',
            label: '${x}',
            style: 'expanded',
            choices: [{ title: '${x}', value: 'v' }],
          },
          {
            type: 'Input.ChoiceSet',
            id: 'c',
            label: '${x}',
            isMultiSelect: true,
            choices: [{ title: '${x}', value: 'v' }],
          },
          { type: 'Input.ChoiceSet', id: 'd', label: '${x}', choices: [{ title: '${x}', value: 'v' }] },
          { type: 'Input.Text', id: 'e', label: '${x}', placeholder: '${x}', value: '${x}' },
        ],
        actions: [{ type: 'Action.Submit', title: '${x}', data: {} }],
      },
      { x: HOSTILE },
    );
    const { root, texts, complaints } = view(card);
    assert.deepEqual(complaints, []);
    assert.deepEqual(new Set(texts), new Set([HOSTILE]));
    assert.equal(texts.length, 14);
    assert.equal(root.querySelector('a, b, em, code, img'), null);
    assert.equal(visible(root.querySelector('input[type=text]')?.getAttribute('placeholder')), HOSTILE);
    assert.equal(visible(card['fallbackText']), HOSTILE);
  });

  it('says which binding has no data, and never takes data for a binding', () => {
    const template = { body: [{ type: 'TextBlock', text: '${title} ${user.name}' }] };
    assert.throws(() => render(template, { title: '${user.name}' }), cause(/card message: .*\$\{user\.name\}/));
    const card = render(template, { title: '${user.name}', user: { name: '${' } });
    assert.deepEqual(card['body'], [{ type: 'TextBlock', text: '${user.name} ${' }]);
  });

  it('writes numbers as text where text belongs and leaves numbers where numbers belong', () => {
    const card = render(
      {
        body: [
          { type: 'TextBlock', text: '${n}', maxLines: '${n}' },
          { type: 'FactSet', facts: [{ title: '${n}', value: '${n}' }] },
        ],
      },
      { n: 3 },
    );
    assert.deepEqual(card['body'], [
      { type: 'TextBlock', text: '3', maxLines: 3 },
      { type: 'FactSet', facts: [{ title: '3', value: '3' }] },
    ]);
  });

  it('gives every Execute a Submit for older clients that carries the verb and the same ids', () => {
    const card = render(
      {
        actions: [
          { type: 'Action.Execute', title: '${t}', verb: 'plan.confirm', data: '${d}', associatedInputs: 'none' },
        ],
      },
      { t: 'Delete *all*', d: { plan: 'p_1*', verb: 'forged', count: 2 } },
    );
    assert.deepEqual(card['actions'], [
      {
        type: 'Action.Execute',
        title: 'Delete *all*',
        verb: 'plan.confirm',
        data: { plan: 'p_1*', verb: 'forged', count: 2 },
        associatedInputs: 'none',
        fallback: {
          type: 'Action.Submit',
          title: 'Delete *all*',
          data: { plan: 'p_1*', verb: 'plan.confirm', count: 2 },
          associatedInputs: 'none',
        },
      },
    ]);
  });

  it('drops what a condition leaves empty', () => {
    const card = render(
      { body: [{ $when: '${no}', type: 'TextBlock', text: 'x' }], selectAction: { $when: '${no}' } },
      { no: false },
    );
    assert.deepEqual([card['body'], 'selectAction' in card], [[], false]);
  });

  it('names version and language whatever the template says', () => {
    const card = render({ version: '1.6', lang: 'de' }, {}, 'nl');
    assert.deepEqual([card.type, card.version, card.lang], ['AdaptiveCard', '1.5', 'nl']);
  });

  it('refuses links that are no web page', () => {
    const template = { actions: [{ type: 'Action.OpenUrl', title: 't', url: '${url}' }] };
    for (const url of ['javascript:alert(1)', 'http://evil.example', 'file:///etc/passwd', '//evil.example'])
      assert.throws(() => render(template, { url }), cause(/https and mailto/));
    assert.ok(render(template, { url: 'https://learn.microsoft.com/' }));
  });

  it('refuses a card that Teams would not take', () => {
    const template = { body: [{ type: 'TextBlock', text: '${x}' }] };
    assert.ok(render(template, { x: 'é'.repeat(MAX_CARD_BYTES / 2 - 100) }));
    assert.throws(() => render(template, { x: 'é'.repeat(MAX_CARD_BYTES / 2) }), cause(/bytes, more than 25600/));
  });

  it('refuses a card there is no template for', () => {
    const renderCard = loadCards(directory) as unknown as (name: string, data: object) => unknown;
    assert.throws(() => renderCard('nonsense', {}), cause(/no such template/));
  });
});
