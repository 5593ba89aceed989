import assert from 'node:assert/strict';
import { known } from '../../../src/domain/facts.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';

describe('examine', () => {
  /** Megan is Adele's manager. */
  async function told(text: string, megansRole: boolean): Promise<string> {
    const memory = contoso();
    const manager = { id: 'megan', displayName: 'Megan Bowen', userPrincipalName: 'megan@contoso.com' };
    memory.changes.set('adele', {
      manager: known({ ...manager, accountEnabled: true }),
      drive: known({ id: 'drive', used: 571_000_000, webUrl: 'https://contoso-my.sharepoint.com/personal/adele' }),
    });
    if (!megansRole) memory.roles.delete('megan');
    const chat = new Chat(memory);
    await chat.say(text);
    await chat.press('consider');
    const [details] = chat.buttons().filter(({ verb, data }) => verb === 'show-details' && data['user'] === 'adele');
    await chat.press('show-details', {}, details!.data);
    return chat.text;
  }

  it('lets files go to a manager who stays because she is left out', async () => {
    const text = await told('delete Adele Vance and Megan Bowen', true);
    assert.match(text, /Microsoft gives Megan Bowen access/u);
    assert.doesNotMatch(text, /being deleted too/u);
  });

  it('says that the heir is being deleted too when she is', async () => {
    assert.match(await told('delete Adele Vance and Megan Bowen', false), /Megan Bowen, who is being deleted too/u);
  });
});
