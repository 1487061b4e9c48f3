import { readFileSync } from 'node:fs';

interface Demonstration {
  webUrl: string;
  apiUrl: string;
  email: string;
  password: string;
  apiKey: string;
  process: string;
}

export const demoFile = process.env.PARLEY_DEMO_FILE ?? '.parley/demo.json';

/** The demonstration of the running product, with the secrets that were drawn for it. */
export const demonstration = JSON.parse(readFileSync(demoFile, 'utf8')) as Demonstration;

/** The process in the demonstration, and its views as of a day on which all figures are known. */
export const home = `/processes/${demonstration.process}`;
export const asOf = 'asOf=2026-05-14';

/** Every kind of screen that a signed-in visitor can reach. */
export const screens = {
  portfolio: '/',
  overview: `${home}?${asOf}`,
  'overview of all tracks': `${home}?track=all&${asOf}`,
  matrix: `${home}/matrix?${asOf}`,
  'open cell': `${home}/matrix?${asOf}&cell=I07.SR6`,
  meetings: `${home}/meetings?track=all`,
  meeting: `${home}/meetings/SR5`,
  item: `${home}/items/I02?${asOf}`,
  'no such page': `${home}/items/I99`,
  'bad address': `${home}?asOf=yesterday`,
  account: '/account',
  settings: '/settings',
  members: '/settings/members',
  invitations: '/settings/invitations',
  'API keys': '/settings/api-keys',
  permissions: '/settings/permissions',
  'audit log': '/settings/audit',
  usage: '/settings/usage',
} as const;

/** Those that anybody can reach. */
export const openScreens = {
  'sign in': '/sign-in',
  'sign up': '/sign-up',
  'new password': '/reset-password',
  'address to confirm': '/verify-address#token=none',
  'invitation that there is not': '/invitation#inv_none',
  outbox: '/outbox',
} as const;
