import assert from 'node:assert/strict';
import { useWholeProduct } from '../support/whole-product.ts';

interface Session {
  readonly personas: readonly { readonly name: string; readonly role: string }[];
}

describe('who sits in front of the chat', function () {
  this.timeout(180_000);
  const product = useWholeProduct();

  it('is one of each kind also of a tenant that is not the demo’s own: admins, a helpdesk and a guest', async () => {
    const session = await fetch(`${product.farewell.chatUrl}/ui/session`);
    const { personas } = (await session.json()) as Session;
    const roles = personas.map(({ role }) => role);
    assert.deepEqual([...new Set(roles)], [
      'Global Administrator',
      'User Administrator',
      'Helpdesk Administrator',
      'Guest',
    ]); // prettier-ignore
    assert.equal(new Set(personas.map(({ name }) => name)).size, personas.length);
  });
});
