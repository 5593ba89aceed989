import assert from 'node:assert/strict';
import { withoutEnvelope } from '../../../src/understanding/mail.ts';
import { understand } from '../../../src/understanding/understand.ts';

const FORWARDED = [
  'Can you handle this?',
  '',
  '-----Original Message-----',
  'From: Piet Bakker <piet.bakker@contoso.com>',
  'Sent: Monday 23 November 2026 09:12',
  'To: Servicedesk <servicedesk@contoso.com>',
  'Subject: FW: Offboarding',
  '',
  'Please delete Anna Visser and tom.smit@contoso.com.',
  '',
  'Kind regards,',
  'Piet Bakker',
  'HR Manager',
].join('\n');

const DOORGESTUURD = [
  'Van: Karin Mulder <karin.mulder@contoso.com>',
  'Verzonden: maandag 23 november 2026 09:12',
  'Aan: Servicedesk <servicedesk@contoso.com>',
  'Onderwerp: Uit dienst',
  'Hoi, wil je Anna Visser verwijderen?',
  'Met vriendelijke groet,',
  'Karin Mulder',
].join('\n');

describe('withoutEnvelope', () => {
  it('leaves neither the sender nor the receiver nor the signature of a forwarded mail', () => {
    assert.equal(
      withoutEnvelope(FORWARDED),
      'Can you handle this?\nOffboarding\nPlease delete Anna Visser and tom.smit@contoso.com.',
    );
    assert.equal(withoutEnvelope(DOORGESTUURD), 'Uit dienst\nHoi, wil je Anna Visser verwijderen?');
  });

  it('takes a signature off a message that is no mail', () => {
    assert.equal(withoutEnvelope('delete Anna Visser\nthanks,\nPiet Bakker'), 'delete Anna Visser');
    assert.equal(withoutEnvelope('verwijder Anna Visser\nMvg\nPiet'), 'verwijder Anna Visser');
    assert.equal(withoutEnvelope('Please delete his account. Thanks, Sam'), 'Please delete his account.');
    assert.equal(withoutEnvelope('Verwijder Anna. Met vriendelijke groet, Jan de Vries'), 'Verwijder Anna.');
    assert.equal(withoutEnvelope('delete Anna, thanks'), 'delete Anna, thanks');
  });

  it('does not take whoever is greeted for one of the people', () => {
    assert.equal(withoutEnvelope('Hoi Piet, kun je Anna verwijderen?'), 'kun je Anna verwijderen?');
    assert.equal(withoutEnvelope('Dear team,\nplease delete Anna'), 'please delete Anna');
    assert.equal(withoutEnvelope('hallo jan,\nAnna mag weg'), 'Anna mag weg');
    assert.equal(withoutEnvelope('hi can you, please, delete Anna'), 'hi can you, please, delete Anna');
    assert.equal(withoutEnvelope('Hello!'), 'Hello!');
    assert.equal(withoutEnvelope('hoi daar, ben je wakker?'), 'hoi daar, ben je wakker?');
  });

  it('leaves everything else as it is', () => {
    for (const text of [
      'thanks',
      'Van: Jan',
      'Thanks!\nAdele Vance',
      'a\nThanks!\nb\nc\nd\ne\nf\ng\nh',
      'From: a\nTo: b',
    ])
      assert.equal(withoutEnvelope(text), text);
  });

  it('lets only the people of the order be named', () => {
    const people = (text: string) => understand(text, 'en').entities.people.map(({ text: name }) => name);
    assert.deepEqual(people(FORWARDED), ['Anna Visser', 'tom.smit@contoso.com']);
    assert.deepEqual(people(DOORGESTUURD), ['Anna Visser']);
    assert.equal(understand(FORWARDED, 'en').intent, 'delete_users');
    assert.equal(understand(DOORGESTUURD, 'en').intent, 'delete_users');
  });
});
