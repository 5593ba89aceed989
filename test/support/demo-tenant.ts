import assert from 'node:assert/strict';

/** The demo tenant in the hands of somebody else. */
export class DemoTenant {
  readonly #url: string;

  /** @param tenantUrl without the version */
  constructor(tenantUrl: string) {
    this.#url = `${tenantUrl}/v1.0`;
  }

  async change(displayName: string, properties: object): Promise<void> {
    await this.#send('PATCH', `/users/${await this.#idOf(displayName)}`, properties);
  }

  /** A license of this product, directly. */
  async assign(displayName: string, skuPartNumber: string): Promise<void> {
    const skus = await this.#list<{ skuId: string; skuPartNumber: string }>('/subscribedSkus');
    const sku = skus.find((one) => one.skuPartNumber === skuPartNumber);
    assert.ok(sku, skuPartNumber);
    const body = { addLicenses: [{ skuId: sku.skuId, disabledPlans: [] }], removeLicenses: [] };
    await this.#send('POST', `/users/${await this.#idOf(displayName)}/assignLicense`, body);
  }

  async #idOf(displayName: string): Promise<string> {
    const quoted = displayName.replaceAll("'", "''");
    const [user] = await this.#list<{ id: string }>(`/users?$filter=displayName eq '${encodeURIComponent(quoted)}'`);
    assert.ok(user, displayName);
    return user.id;
  }

  async #list<Item>(path: string): Promise<readonly Item[]> {
    const reply = await fetch(`${this.#url}${path}`);
    return ((await reply.json()) as { value: readonly Item[] }).value;
  }

  async #send(method: 'PATCH' | 'POST', path: string, body: object): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${this.#url}${path}`, { method, headers, body: JSON.stringify(body) });
    assert.ok(reply.ok, `${method} ${path}: ${reply.status} ${await reply.text()}`);
  }
}
