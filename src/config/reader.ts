import { z } from 'zod';
import type { ConfigProblem } from './problem.ts';
import { SETTINGS, type SettingName } from './settings.ts';

const port = z.coerce.number().int().min(0).max(65535);
const guid = z.guid();
/** The shape of each setting that is more than text. */
const RULES = {
  HOST: z.string().min(1),
  PORT: port,
  CHAT_PORT: port,
  SIMULATOR_PORT: port,
  JOB_RETENTION_DAYS: z.coerce.number().int().min(31).max(3650),
  SIMULATOR_USERS: z.coerce.number().int().min(50).max(200_000),
  SIMULATOR_SEED: z.coerce.number().int().min(0),
  MicrosoftAppId: guid,
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']),
  MicrosoftAppTenantId: guid,
  AZURE_TENANT_ID: guid,
  AZURE_CLIENT_ID: guid,
  AZURE_AUTHORITY_HOST: z.url({ protocol: /^https$/ }),
  GRAPH_BASE_URL: z.url({ protocol: /^https?$/ }),
  GRAPH_AUTH: z.enum(['application', 'delegated']),
  GRAPH_CLOUD: z.enum(['global', 'usgov', 'usgov-dod', 'china']),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
} satisfies Partial<Record<SettingName, z.ZodType>>;

/** Reads one setting at a time and remembers everything that is wrong, so that one start shows all of it. */
export class Reader {
  readonly problems: ConfigProblem[] = [];
  readonly #values: Readonly<Record<string, string | undefined>>;

  constructor(values: Readonly<Record<string, string | undefined>>) {
    this.#values = values;
  }

  /** An empty variable is an unset one: that is how .env files and containers leave things out. */
  text(name: SettingName): string | undefined {
    const value = this.#values[name]?.trim();
    const setting = SETTINGS.find((candidate) => candidate.name === name);
    return value !== undefined && value !== ''
      ? value
      : setting && 'fallback' in setting
        ? setting.fallback
        : undefined;
  }

  read<Name extends keyof typeof RULES>(name: Name): z.output<(typeof RULES)[Name]> | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const parsed = RULES[name].safeParse(text);
    if (!parsed.success) {
      this.complain(name, `start.invalid.${name}`);
      return undefined;
    }
    return parsed.data as z.output<(typeof RULES)[Name]>;
  }

  /** The first complaint about a variable stands: a second one would only repeat what to do. */
  complain(variable: SettingName, message: ConfigProblem['message'], values?: ConfigProblem['values']): void {
    if (this.problems.some((problem) => problem.variable === variable)) return;
    this.problems.push({ variable, message, ...(values === undefined ? {} : { values }) });
  }
}
