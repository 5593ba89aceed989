import assert from 'node:assert/strict';
import { understand } from '../../../src/understanding/understand.ts';

const ABOUT_SOMEBODY = [
  "why can't I delete Pieter van der Berg?",
  'why cant I delete Pieter van der Berg',
  'why can I not remove adele.vance@contoso.com',
  'but why am I not allowed to delete Anna Visser?',
  "why can't Anna Visser be deleted?",
  'why is Anna Visser not in the plan?',
  'can we delete Anna Visser and Adele Vance now?',
  'may I delete the account of Anna Visser?',
  'can Anna Visser be deleted?',
  'waarom kan ik Pieter van der Berg niet verwijderen?',
  'waarom mag ik Anna Visser niet wissen',
  'waarom kan Anna Visser niet worden verwijderd?',
  'waarom wordt Anna Visser overgeslagen',
  'kan ik Anna Visser verwijderen?',
  'mag ik Anna Visser al verwijderen',
  'moet ik Anna Visser eigenlijk wel verwijderen?',
  'is het veilig om Anna Visser te verwijderen?',
];

const OTHER = [
  ["don't delete Anna Visser", 'cancel'],
  ['verwijder Anna Visser niet', 'cancel'],
  ['can you delete Anna Visser?', 'delete_users'],
  ['kun je Anna Visser verwijderen?', 'delete_users'],
  ['please delete Anna Visser', 'delete_users'],
  ['who deleted Anna Visser?', 'audit_log'],
] as const;

describe('asksOfSomebody', () => {
  for (const text of ABOUT_SOMEBODY)
    it(`hears a question about somebody: ${text}`, () => {
      const { intent, confidence, entities } = understand(text, 'en');
      assert.equal(intent, 'considerations');
      assert.ok(confidence >= 0.7 && entities.people.length > 0);
    });
  for (const [text, wanted] of OTHER)
    it(`hears something else: ${text}`, () => {
      assert.equal(understand(text, 'en').intent, wanted);
    });
});
