import assert from 'node:assert/strict';
import { NO_REPLIES } from '../../../src/domain/automatic-replies.ts';
import type { ErrorCode } from '../../../src/domain/errors.ts';
import type { Accounts } from '../../../src/domain/ports.ts';
import { collect, connectTo, failure, type TestGraph } from '../../support/graph.ts';
import { graphError, startRawGraph, type RawAnswer, type RawGraph, type RawRequest } from '../../support/raw-graph.ts';

type Call = keyof Accounts;
type Row = readonly [Call, number, string, string, ErrorCode];

const CALLS: Readonly<Record<Call, (accounts: Accounts) => Promise<unknown>>> = {
  setAccountEnabled: (accounts) => accounts.setAccountEnabled('u-1', false),
  revokeSessions: (accounts) => accounts.revokeSessions('u-1'),
  changeLicenses: (accounts) => accounts.changeLicenses('u-1', { add: [], remove: ['s-1'] }),
  deleteUser: (accounts) => accounts.deleteUser('u-1'),
  restoreUser: (accounts) => accounts.restoreUser('u-1'),
  setManager: (accounts) => accounts.setManager('u-1', 'u-2'),
  addGroupMember: (accounts) => accounts.addGroupMember('g-1', 'u-1'),
  addGroupOwner: (accounts) => accounts.addGroupOwner('g-1', 'u-1'),
  removeGroupMember: (accounts) => accounts.removeGroupMember('g-1', 'u-1'),
  removeGroupOwner: (accounts) => accounts.removeGroupOwner('g-1', 'u-1'),
  setAutomaticReplies: (accounts) => accounts.setAutomaticReplies('u-1', NO_REPLIES),
  shareDrive: (accounts) => accounts.shareDrive('b!1', 'i-1', 'u-1'),
  unshareDrive: (accounts) => accounts.unshareDrive('b!1', 'i-1', 'p-1'),
  changeDriveGrant: (accounts) => accounts.changeDriveGrant('b!1', 'i-1', 'p-1', ['read']),
};

const SYNCED =
  'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.';
const RESTRICTED =
  'Insufficient privileges to complete the operation. Target object is a member of a restricted management administrative unit and can only be modified by administrators scoped to that administrative unit.';
const ABSENT = "Resource 'u-1' does not exist or one of its queried reference-property objects are not present.";
const DENIED = 'Insufficient privileges to complete the operation.';

/** Texts as Microsoft's pages and recorded answers have them. */
const ROWS: readonly Row[] = [
  ['deleteUser', 404, 'Request_ResourceNotFound', ABSENT, 'user-not-found'],
  ['deleteUser', 404, 'UnknownError', '', 'user-not-found'],
  ['deleteUser', 400, 'Request_BadRequest', SYNCED, 'user-synced'],
  ['deleteUser', 400, 'Request_BadRequest', 'User cannot be deleted. Please try again later.', 'user-anchors-mailbox'],
  ['deleteUser', 403, 'Authorization_RequestDenied', RESTRICTED, 'user-restricted'],
  ['deleteUser', 403, 'Authorization_RequestDenied', DENIED, 'permission-missing'],
  ['deleteUser', 400, 'Request_BadRequest', 'Something new.', 'graph-unexpected'],
  ['deleteUser', 500, 'generalException', '', 'outcome-unknown'],
  ['setAccountEnabled', 400, 'Request_BadRequest', SYNCED, 'user-synced'],
  ['setManager', 400, 'Request_BadRequest', SYNCED, 'user-synced'],
  [
    'removeGroupOwner',
    400,
    'Request_BadRequest',
    'The group must have at least one owner, hence this owner cannot be removed.',
    'group-last-owner',
  ],
  ['restoreUser', 404, 'Request_ResourceNotFound', ABSENT, 'user-not-found'],
  [
    'restoreUser',
    400,
    'Request_BadRequest',
    'Another object with the same value for property userPrincipalName already exists.',
    'name-taken',
  ],
  [
    'restoreUser',
    409,
    'Request_MultipleObjectsWithSameKeyValue',
    'Another object with the same value for property proxyAddresses already exists.',
    'address-taken',
  ],
  [
    'restoreUser',
    400,
    'Request_BadRequest',
    'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.',
    'name-invalid',
  ],
  ['restoreUser', 403, 'Directory_QuotaExceeded', 'The directory object quota limit is exceeded.', 'quota-exceeded'],
  [
    'changeLicenses',
    400,
    'Request_BadRequest',
    'User license is inherited from a group membership and it cannot be removed directly from the user.',
    'license-inherited',
  ],
  ['changeLicenses', 400, 'Request_BadRequest', 'User does not have a corresponding license.', 'license-absent'],
  [
    'changeLicenses',
    400,
    'Request_BadRequest',
    'Subscription with SKU c7df2760-2c81-4ef7-b578-5b5392b571df does not have any available licenses.',
    'license-no-seats',
  ],
  [
    'changeLicenses',
    400,
    'Request_BadRequest',
    'License assignment cannot be done for user with invalid usage location.',
    'license-usage-location',
  ],
  [
    'changeLicenses',
    400,
    'Request_BadRequest',
    'License assignment failed because service plan a depends on the service plan(s) b',
    'license-dependency',
  ],
  [
    'changeLicenses',
    400,
    'Request_BadRequest',
    'License assignment failed because service plans a,b are mutually exclusive',
    'license-exclusive',
  ],
  [
    'changeLicenses',
    400,
    'Request_BadRequest',
    'unable to remove: Exchange error, mail user on litigation hold',
    'license-held',
  ],
  [
    'addGroupMember',
    400,
    'Request_BadRequest',
    "One or more added object references already exist for the following modified properties: 'members'.",
    'group-member-already',
  ],
  [
    'addGroupMember',
    400,
    'Request_BadRequest',
    'Cannot Update a mail-enabled security groups and or distribution list.',
    'group-mail-enabled',
  ],
  ['addGroupMember', 400, 'Request_BadRequest', SYNCED, 'group-synced'],
  [
    'setAutomaticReplies',
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    'mailbox-absent',
  ],
  ['setAutomaticReplies', 404, 'Request_ResourceNotFound', ABSENT, 'user-not-found'],
  ['shareDrive', 404, 'itemNotFound', 'The resource could not be found.', 'drive-absent'],
  ['shareDrive', 423, 'notAllowed', 'Access to this site has been blocked.', 'drive-locked'],
  ['shareDrive', 400, 'invalidRequest', 'One or more users could not be resolved.', 'heir-gone'],
  ['unshareDrive', 404, 'itemNotFound', 'The resource could not be found.', 'drive-absent'],
  ['changeDriveGrant', 404, 'itemNotFound', 'The resource could not be found.', 'drive-absent'],
  ['revokeSessions', 501, 'NotImplemented', '', 'graph-unsupported'],
];

describe('graph/errors', () => {
  let server: RawGraph | undefined;
  let graph: TestGraph | undefined;

  async function start(answer: (request: RawRequest) => RawAnswer): Promise<TestGraph> {
    await stop();
    server = await startRawGraph(answer);
    return (graph = connectTo(server.url));
  }

  async function stop(): Promise<void> {
    graph?.close();
    await server?.close();
    server = graph = undefined;
  }

  afterEach(stop);

  for (const [call, status, code, message, expected] of ROWS) {
    it(`takes ${status} ${code} "${message.slice(0, 60)}" of ${call} for ${expected}`, async () => {
      const graph = await start(({ method }) =>
        method === 'GET' ? { status: 501 } : { status, body: graphError(code, message) },
      );
      await assert.rejects(CALLS[call](graph.accounts), failure(expected, { status, graphCode: code }));
    });
  }

  it('names the permission that is missing', async () => {
    const graph = await start(() => ({
      status: 403,
      body: graphError('Authorization_RequestDenied', DENIED),
    }));
    const permissions: Readonly<Record<Call, string>> = {
      setAccountEnabled: 'User.EnableDisableAccount.All',
      revokeSessions: 'User.RevokeSessions.All',
      changeLicenses: 'LicenseAssignment.ReadWrite.All',
      deleteUser: 'User.DeleteRestore.All',
      restoreUser: 'User.DeleteRestore.All',
      setManager: 'User.ReadWrite.All',
      addGroupMember: 'GroupMember.ReadWrite.All',
      addGroupOwner: 'Group.ReadWrite.All',
      removeGroupMember: 'GroupMember.ReadWrite.All',
      removeGroupOwner: 'Group.ReadWrite.All',
      setAutomaticReplies: 'MailboxSettings.ReadWrite',
      shareDrive: 'Files.ReadWrite.All',
      unshareDrive: 'Files.ReadWrite.All',
      changeDriveGrant: 'Files.ReadWrite.All',
    };
    for (const [call, permission] of Object.entries(permissions)) {
      await assert.rejects(CALLS[call as Call](graph.accounts), failure('permission-missing', { permission }));
    }
  });

  it('tells what a user does not have from what nobody may see, by the texts that were recorded', async () => {
    const none = 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.';
    const plain = "Neither tenant is B2C or tenant doesn't have premium license";
    const graph = await start(({ path }) => {
      if (path.includes('/mailboxSettings'))
        return { status: 404, body: graphError('MailboxNotEnabledForRESTAPI', none) };
      if (path.includes('/drive'))
        return { status: 404, body: graphError('ResourceNotFound', "User's mysite not found.") };
      if (path.includes('signInActivity'))
        return { status: 403, body: graphError('Authentication_RequestFromNonPremiumTenantOrB2CTenant', plain) };
      if (path.includes('/manager')) return { status: 404, body: graphError('Request_ResourceNotFound', ABSENT) };
      if (path.startsWith('/users/u-1?')) return { status: 200, body: { id: 'u-1' } };
      return { status: 403, body: graphError('Authorization_RequestDenied', DENIED) };
    });
    const [facts] = await collect(graph.directory.readFacts(['u-1']));
    assert.deepEqual(
      [facts?.mailbox, facts?.drive, facts?.manager].map((fact) => fact?.known && fact.value),
      [null, null, null],
    );
    const codes = [facts?.lastSignIn, facts?.groups].map((fact) => fact && !fact.known && fact.failure.code);
    assert.deepEqual(codes, ['premium-required', 'permission-missing']);
  });

  it('says that the target is an admin when that is why Graph refuses', async () => {
    const group = {
      '@odata.type': '#microsoft.graph.group',
      id: 'g-1',
      displayName: 'Admins',
      isAssignableToRole: true,
    };
    const graph = await start(({ method, path }) => {
      if (method === 'DELETE') return { status: 403, body: graphError('Authorization_RequestDenied', DENIED) };
      return path.includes('/memberOf') ? { status: 200, body: { value: [group] } } : { status: 501 };
    });
    await assert.rejects(graph.accounts.deleteUser('u-1'), failure('user-privileged', { requestId: 'r-1' }));
  });

  it('takes a path that the server does not know for unsupported, never for "there is none"', async () => {
    const answers = [
      { status: 404 },
      { status: 405 },
      { status: 501, body: graphError('NotImplemented') },
      { status: 400, body: graphError('BadRequest', "Resource not found for the segment 'manager'.") },
    ];
    for (const answer of answers) {
      const graph = await start(() => answer);
      await assert.rejects(graph.directory.readUser('u-1'), failure('graph-unsupported', { status: answer.status }));
    }
  });

  it('does not believe an answer of another shape, and keeps its content out of the log', async () => {
    const graph = await start(() => ({ status: 200, body: { value: [{ skuId: 7, secret: 'Zoë' }] } }));
    await assert.rejects(graph.directory.subscribedSkus(), failure('graph-unexpected', { status: 200 }));
    const line = graph.log.find(({ level }) => level === 'warn');
    assert.deepEqual(line?.fields['paths'], ['value.0.skuId', 'value.0.skuPartNumber']);
  });
});
