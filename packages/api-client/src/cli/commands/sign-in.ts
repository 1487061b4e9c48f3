import { text as readAll } from 'node:stream/consumers';
import input from '@inquirer/input';
import password from '@inquirer/password';
import { createClient, ProblemError } from '../../index.ts';
import type { components } from '../../index.ts';
import { addressIn, saidIn } from '../connection.ts';
import type { Where } from '../connection.ts';
import { forgetCredentials, keepCredentials } from '../credentials.ts';
import { exitCodes, Failure } from '../failure.ts';
import { print, remark } from '../print.ts';

/** Asks for what was not said, tries it, and keeps it. */
export async function signIn(where: Where): Promise<void> {
  const said = saidIn(where);
  const url = said.url ?? addressIn(await asked('--url', () => input({ message: 'Address of the service' })));
  const apiKey = (
    said.apiKey === '-'
      ? await readAll(process.stdin)
      : (said.apiKey ?? (await asked('--key', () => password({ message: 'API key', mask: true }))))
  ).trim();
  if (!/^[!-~]+$/.test(apiKey)) throw new Failure('That is not an API key.', exitCodes.usage);
  warnOfPlainHttp(url);
  const organization = await whose(url, apiKey);
  const file = await keepCredentials({ url, apiKey });
  const name = organization === null ? 'with a key that may not see whose it is' : `for ${organization.name}`;
  await print(`Signed in to ${url} ${name}. The key is kept in ${file}, which only you may read.\n`);
}

export async function signOut(): Promise<void> {
  await forgetCredentials();
  await print('Signed out. The key itself still works: revoke it in the settings if nobody is to use it.\n');
}

/** Nobody can be asked where there is no screen. */
function asked(option: string, ask: () => Promise<string>): Promise<string> {
  if (process.stdin.isTTY && process.stdout.isTTY) return ask();
  throw new Failure(`There is no screen to ask on: add ${option}.`, exitCodes.usage);
}

function warnOfPlainHttp(url: string): void {
  const { protocol, hostname } = new URL(url);
  const isHere = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  if (protocol === 'http:' && !isHere) {
    remark(`${url} is not encrypted: everybody on the way there can read the key.`);
  }
}

/** @returns null where the key is good, and has not the scope to see its organization */
async function whose(url: string, apiKey: string): Promise<components['schemas']['Organization'] | null> {
  try {
    return await createClient({ baseUrl: url, apiKey, retries: { times: 1 } }).getOrganization();
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'forbidden') return null;
    throw error;
  }
}
