import assert from 'node:assert/strict';
import { sharedMailboxCommand } from '../../../../src/domain/plan/shared-mailbox-command.ts';

describe('sharedMailboxCommand', () => {
  it('quotes so that nothing in a name is run', () => {
    assert.equal(sharedMailboxCommand('anna@contoso.com'), "Set-Mailbox -Identity 'anna@contoso.com' -Type Shared");
    assert.equal(
      sharedMailboxCommand("o'brien$(x)@contoso.com"),
      "Set-Mailbox -Identity 'o''brien$(x)@contoso.com' -Type Shared",
    );
  });
});
