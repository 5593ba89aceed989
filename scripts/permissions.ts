import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { OPERATIONS } from '../src/graph/operations/index.ts';
import type { Operation } from '../src/graph/operations/operation.ts';

/** Writes docs/permissions.md from the declared calls: `npm run permissions`. */

export const PAGE = new URL('../docs/permissions.md', import.meta.url);

const link = ({ path, method, source }: Operation) => `[\`${method} ${path}\`](${source})`;

function grantRow(permission: string): string {
  const calls = OPERATIONS.filter(({ permissions }) => permissions.application === permission);
  const required = calls.filter(({ optional }) => optional === undefined);
  const missing = calls.flatMap(({ optional }) => optional ?? []);
  const without = required.length > 0 ? 'does not work' : `cannot ${missing.join(', nor ')}`;
  const uses = [...new Set(calls.map(({ purpose }) => purpose))].join('. ');
  return `| \`${permission}\` | ${uses} | ${without} |`;
}

function callRow(call: Operation): string {
  const { delegated, application } = call.permissions;
  const same = delegated === application ? `\`${application}\`` : `\`${application}\` (delegated: \`${delegated}\`)`;
  return `| ${link(call)} | ${call.purpose} | ${same} |`;
}

export async function permissionsPage(): Promise<string> {
  const needed = [...new Set(OPERATIONS.map(({ permissions }) => permissions.application))].sort();
  const isOptional = (name: string) =>
    OPERATIONS.every(({ permissions, optional }) => permissions.application !== name || optional !== undefined);
  const text = `# Permissions

This page is generated from the calls declared in \`src/graph/operations\` by \`npm run permissions\`; a test fails when it
is stale. No other call can be sent.

Grant these **application** permissions of Microsoft Graph to the app registration of the bot, with admin consent. An
app that acts as itself cannot delete, block or restore users who hold an admin role, unless its service principal holds
a higher role; see [who can perform sensitive actions](https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions).

## Needed

| permission | for | without it the bot |
|---|---|---|
${needed
  .filter((name) => !isOptional(name))
  .map(grantRow)
  .join('\n')}

## Optional

What cannot be read is shown as unknown, never as fine.

| permission | for | without it the bot |
|---|---|---|
${needed.filter(isOptional).map(grantRow).join('\n')}

## Every call

| call | for | least permission |
|---|---|---|
${OPERATIONS.map(callRow).join('\n')}
`;
  return format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(PAGE, await permissionsPage());
