import assert from 'node:assert/strict';
import { roomSpans } from '../../../../src/understanding/entities/rooms.ts';

const roomsIn = (text: string) => roomSpans(text).map((span) => span.text);

describe('names of rooms', () => {
  it('are read whole, with capitals or numbers', () => {
    for (const name of [
      'Room Amsterdam',
      'Room 4.12',
      'Meeting Room London',
      'Conference Room The Hague',
      'Boardroom 2',
    ])
      assert.deepEqual(roomsIn(`can I delete ${name}?`), [name]);
    for (const name of ['Vergaderzaal 4.12', 'Vergaderruimte Den Haag', 'Zaal 3'])
      assert.deepEqual(roomsIn(`kan ik ${name} verwijderen?`), [name]);
    assert.deepEqual(roomsIn('delete Room 4.12, Room Amsterdam and Alex'), ['Room 4.12', 'Room Amsterdam']);
  });

  it('are not words, nor where something is', () => {
    for (const text of [
      'delete the room',
      'delete Room',
      'delete room amsterdam',
      'delete the meeting in Room Amsterdam',
      'verwijder de afspraak in de Vergaderzaal 4',
      'Roomservice Amsterdam',
    ])
      assert.deepEqual(roomsIn(text), [], text);
  });
});
