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
  'portfolio in another order': '/?sort=stalls',
  'portfolio in which nothing fits': '/?name=none-of-this-name&status=annulled',
  overview: `${home}?${asOf}`,
  'overview with filters': `${home}?${asOf}&theme=transport&obligor=TR&since=SR4`,
  'overview of all tracks': `${home}?track=all&${asOf}`,
  matrix: `${home}/matrix?${asOf}`,
  'open cell': `${home}/matrix?${asOf}&cell=I07.SR6`,
  meetings: `${home}/meetings?track=all`,
  meeting: `${home}/meetings/SR5`,
  item: `${home}/items/I02?${asOf}`,
  'item that the sides differ on': `${home}/items/I16?${asOf}`,
  'item that was carried on': `${home}/items/I07?${asOf}`,
  milestones: `${home}/milestones?${asOf}`,
  pace: `${home}/pace?${asOf}`,
  'pace of all tracks': `${home}/pace?track=all&${asOf}`,
  'pace before the first meeting': `${home}/pace?asOf=2021-06-01`,
  explain: `${home}/explain?at=SR5&${asOf}`,
  'nothing to explain': `${home}/explain?at=SR1&reading=joint&${asOf}`,
  change: `${home}/change?${asOf}`,
  'change between two meetings': `${home}/change?from=SR3&to=SR4&${asOf}`,
  'change from the beginning': `${home}/change?from=beginning&to=2024-07-30&${asOf}`,
  'nothing to compare': `${home}/change?asOf=2021-01-01`,
  accounts: `${home}/accounts?${asOf}`,
  'accounts of all tracks': `${home}/accounts?track=all&${asOf}`,
  'accounts that agree': `${home}/accounts?asOf=2022-07-01`,
  sources: `${home}/sources?${asOf}`,
  'sources of which there are none': `${home}/sources?tier=primary&${asOf}`,
  source: `${home}/sources/S01?${asOf}`,
  reports: `${home}/reports?${asOf}`,
  'reports made by schedules': `${home}/reports/schedules?${asOf}`,
  'a report to verify': `${home}/reports/verify`,
  'sources to bring in': `${home}/sources/import`,
  'a meeting to record': `${home}/meetings/new`,
  'what was said at a meeting': `${home}/meetings/SR5/record`,
  'a word on an item': `${home}/items/I02/record`,
  'a word that is not right': `${home}/items/I02/mend/A13`,
  'the record to edit': `${home}/edit`,
  'an item to edit': `${home}/edit/items/I02`,
  'a meeting to edit': `${home}/edit/meetings/SR5`,
  'an item to make': `${home}/edit/items/new`,
  'a track to make': `${home}/edit/tracks/new`,
  'a person to make': `${home}/edit/representatives/new`,
  imports: `${home}/imports`,
  review: `${home}/review`,
  'settings of the process': `${home}/settings`,
  notifications: '/notifications',
  'a process to begin': '/portfolio/new',
  'a process to bring in': '/bundles',
  search: '/search',
  'what was found': '/search?q=gyumri+rail',
  'nothing found': '/search?q=zanzibar',
  'no such page': `${home}/items/I99`,
  'no such process': '/processes/none',
  'bad address': `${home}?asOf=yesterday`,
  account: '/account',
  settings: '/settings',
  members: '/settings/members',
  invitations: '/settings/invitations',
  'API keys': '/settings/api-keys',
  webhooks: '/settings/webhooks',
  feeds: '/settings/feeds',
  permissions: '/settings/permissions',
  'audit log': '/settings/audit',
  usage: '/settings/usage',
} as const;

const published = `/p/${demonstration.process}`;

/** Those that anybody can reach. */
export const openScreens = {
  'sign in': '/sign-in',
  'sign up': '/sign-up',
  'new password': '/reset-password',
  'address to confirm': '/verify-address#token=none',
  'invitation that there is not': '/invitation#inv_none',
  outbox: '/outbox',
  published: `${published}?${asOf}`,
  'published matrix': `${published}/matrix?${asOf}`,
  'published item': `${published}/items/I02?${asOf}`,
  'published meeting': `${published}/meetings/SR5`,
  'nothing published': '/p/none-of-this-name',
  'embedded chart': `/embed/${demonstration.process}/progress?${asOf}`,
} as const;
