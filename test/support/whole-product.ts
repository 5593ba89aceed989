import { startTenant, type Tenant, type TenantOptions } from '../../src/simulator/start-tenant.ts';
import { startConnector, type Connector } from './connector.ts';
import { makeDataDir, removeDataDir, startFarewell, type FarewellProcess } from './farewell-process.ts';
import { TeamsClient } from './teams-client.ts';

type PersonaRole = Tenant['personas'][number]['role'];

export interface WholeProduct {
  readonly tenant: Tenant;
  readonly connector: Connector;
  readonly farewell: FarewellProcess;
  /** A persona of the demo tenant in a chat of their own. */
  person(role: PersonaRole, locale?: string): TeamsClient;
  /** SIGKILL, and a new process on the same data. */
  killAndRestart(): Promise<void>;
}

/**
 * The product as a person runs it, in a process of its own, between a Graph-compatible server and a Bot Connector that
 * are not part of it. Started before the specs of the surrounding `describe` and ended after them.
 */
export function useWholeProduct(
  options: Partial<TenantOptions> = {},
  settings: Record<string, string> = {},
): WholeProduct {
  let tenant: Tenant;
  let connector: Connector;
  let farewell: FarewellProcess;
  let dataDir: string;
  const start = () => startFarewell({ GRAPH_BASE_URL: tenant.baseUrl, DATA_DIR: dataDir, ...settings });

  before(async function () {
    this.timeout(120_000);
    dataDir = await makeDataDir();
    tenant = await startTenant({ port: 0, ...options });
    const organization: unknown = await fetch(`${tenant.baseUrl}/v1.0/organization`).then((response) =>
      response.json(),
    );
    connector = await startConnector({ tenantId: (organization as { value: { id: string }[] }).value[0]?.id ?? '' });
    farewell = await start();
  });
  after(async () => {
    await farewell.stop();
    await connector.close();
    await tenant.close();
    await removeDataDir(dataDir);
  });

  return {
    get tenant() {
      return tenant;
    },
    get connector() {
      return connector;
    },
    get farewell() {
      return farewell;
    },
    person(role, locale) {
      const persona = tenant.personas.find((one) => one.role === role);
      if (persona === undefined) throw new Error(`the tenant has no ${role}`);
      return new TeamsClient({ connector, botUrl: farewell.botUrl, persona, locale: locale ?? persona.locale });
    },
    async killAndRestart() {
      await farewell.kill();
      farewell = await start();
    },
  };
}
