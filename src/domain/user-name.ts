/** What is wrong with a user principal name somebody typed; undefined = nothing. */
export type NameProblem = 'form' | 'domain';

const LONGEST_LOCAL = 64;
const LONGEST = 113;

/**
 * Checked before Graph is asked, so that the reader is told which part is wrong.
 * https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname
 * @param domains verified domains of the tenant; empty = not known, and then only Graph can tell
 */
export function nameProblem(name: string, domains: readonly string[]): NameProblem | undefined {
  const [local = '', domain = '', ...more] = name.split('@');
  const fits = /^[A-Za-z0-9'._!#^~-]+$/u.test(local) && !local.startsWith('.') && !local.endsWith('.');
  if (more.length > 0 || !fits || domain === '' || local.length > LONGEST_LOCAL || name.length > LONGEST) return 'form';
  const known = domains.map((one) => one.toLowerCase());
  return known.length === 0 || known.includes(domain.toLowerCase()) ? undefined : 'domain';
}
