import { createClient } from '../index.ts';
import type { Client } from '../index.ts';
import { readCredentials } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { exitCodes, Failure } from './failure.ts';

/** What any command may be told of where to go. */
export interface Where {
  url?: string;
  key?: string;
}

/** As said on the command line, else in the environment. */
export function saidIn({ url, key }: Where): Partial<Credentials> {
  const said = {
    url: url ?? process.env.PARLEY_URL,
    apiKey: key ?? process.env.PARLEY_API_KEY,
  };
  return {
    ...(said.url ? { url: addressIn(said.url) } : {}),
    ...(said.apiKey ? { apiKey: said.apiKey } : {}),
  };
}

/** A client for whoever is signed in. */
export async function connect(where: Where): Promise<Client> {
  const said = saidIn(where);
  const kept = said.url !== undefined && said.apiKey !== undefined ? undefined : await readCredentials();
  const url = said.url ?? kept?.url;
  // A key that is kept was given to one service. It is not sent to another, whoever names that.
  const apiKey = said.apiKey ?? (kept !== undefined && kept.url === url ? kept.apiKey : undefined);
  if (url === undefined || apiKey === undefined) {
    const missing = url === undefined ? 'Nobody is signed in' : `There is no key for ${url}`;
    throw new Failure(
      `${missing}: run parley sign-in, or set PARLEY_URL and PARLEY_API_KEY.`,
      exitCodes.notSignedIn,
    );
  }
  return createClient({ baseUrl: url, apiKey });
}

/** @throws Failure where it is no address of a service */
export function addressIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Failure(`${text} is not an address: write it like https://parley.example.`, exitCodes.usage);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
