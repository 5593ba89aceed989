import assert from 'node:assert/strict';
import { asksStop } from '../../../src/understanding/asks-stop.ts';

describe('what is to be stopped', () => {
  for (const [text, meant] of [
    ['cancel the scheduled deletion', 'scheduled'],
    ['cancel what is scheduled', 'scheduled'],
    ['Annuleer de geplande verwijdering', 'scheduled'],
    ['stop wat er gepland staat', 'scheduled'],
    ['stop the job', 'job'],
    ['stop de taak', 'job'],
    ['annuleer de opdracht', 'job'],
    ['stop', 'running'],
    ['Stop!', 'running'],
    ['nee, stop', 'running'],
    ['stop the deletion', 'running'],
    ['cancel', 'request'],
    ['laat maar', 'request'],
    ['no', 'request'],
  ] as const)
    it(`"${text}": ${meant}`, () => {
      assert.equal(asksStop(text), meant);
    });
});
