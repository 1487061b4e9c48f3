import type { Client } from '../../index.ts';
import { print } from '../print.ts';

export async function whoami(parley: Client, { json }: { json?: boolean }): Promise<void> {
  const { name, slug, caller } = await parley.getOrganization();
  if (json === true) return print(`${JSON.stringify({ organization: { name, slug }, caller })}\n`);
  const lines = [
    ['organization', `${name} (${slug})`],
    ['key', caller.name],
    ['clearance', caller.clearance],
    ['scopes', caller.permissions.join(', ')],
  ];
  return print(lines.map(([what = '', is = '']) => `${what.padEnd(14)}${is}\n`).join(''));
}
