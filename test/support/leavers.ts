/** Who can be deleted, as a plain client sees the tenant. */

export interface Leaver {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly skuIds: readonly string[];
}

interface User {
  readonly accountEnabled: boolean;
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly onPremisesSyncEnabled?: boolean | null;
  readonly licenseAssignmentStates: readonly { readonly skuId: string; readonly assignedByGroup: string | null }[];
}

async function all<Item>(baseUrl: string, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let url: string | undefined = `${baseUrl}/v1.0${path}`; url !== undefined;) {
    const page = (await (await fetch(url)).json()) as { value: Item[]; '@odata.nextLink'?: string };
    items.push(...page.value);
    url = page['@odata.nextLink'];
  }
  return items;
}

/** Users who can sign in and hold a license of their own, whom nothing protects, those who were made up last first. */
export async function leavers(baseUrl: string): Promise<readonly Leaver[]> {
  const select = 'id,displayName,userPrincipalName,accountEnabled,onPremisesSyncEnabled,licenseAssignmentStates';
  const users = await all<User>(baseUrl, `/users?$select=${select}&$top=999`);
  const roles = await all<{ principalId: string }>(baseUrl, '/roleManagement/directory/roleAssignments');
  const groups = await all<{ id: string }>(baseUrl, '/groups?$filter=isAssignableToRole eq true&$select=id');
  const members = await Promise.all(groups.map(({ id }) => all<{ id: string }>(baseUrl, `/groups/${id}/members`)));
  const kept = new Set([...roles.map(({ principalId }) => principalId), ...members.flat().map(({ id }) => id)]);
  return users
    .map(({ accountEnabled, onPremisesSyncEnabled, licenseAssignmentStates, ...user }) => ({
      ...user,
      plain: accountEnabled && onPremisesSyncEnabled !== true,
      skuIds: licenseAssignmentStates.filter((one) => one.assignedByGroup === null).map(({ skuId }) => skuId),
    }))
    .filter(({ id, plain, skuIds }) => plain && skuIds.length > 0 && !kept.has(id))
    .toReversed();
}
