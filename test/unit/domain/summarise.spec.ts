import assert from 'node:assert/strict';
import type { Finding, Level } from '../../../src/domain/finding.ts';
import { summarise } from '../../../src/domain/summarise.ts';
import { user } from '../../support/domain-facts.ts';

const finding = (consideration: string, level: Level, reason = 'some'): Finding => ({
  consideration,
  level,
  reason,
  values: {},
});
const subject = (id: string, ...findings: readonly Finding[]) => ({ user: user(id), findings });

describe('summarise', () => {
  it('groups people by answer, worst first, then by how many share it', () => {
    const summary = summarise([
      subject('anna', finding('guest', 'notice'), finding('sole-owner', 'caution')),
      subject('ben', finding('sole-owner', 'caution'), finding('mailbox', 'caution')),
      subject('cees', finding('directory-synced', 'blocker'), finding('mailbox', 'unknown', 'unknown')),
    ]);
    assert.deepEqual(
      summary.map(({ consideration, reason, users }) => [consideration, reason, users.map(({ id }) => id).join()]),
      [
        ['directory-synced', 'some', 'cees'],
        ['mailbox', 'unknown', 'cees'],
        ['sole-owner', 'some', 'anna,ben'],
        ['mailbox', 'some', 'ben'],
        ['guest', 'some', 'anna'],
      ],
    );
  });

  it('is empty when nothing was found', () => {
    assert.deepEqual(summarise([subject('anna', finding('guest', 'clear'))]), []);
  });
});
