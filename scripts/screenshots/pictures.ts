/** A picture of a screen: what of it, and as whom it is looked at. */
export interface Picture {
  name: string;
  /** What is to be seen, for the page that shows all of them. */
  about: string;
  address: string;
  look?: Partial<Look>;
  signedOut?: true;
}

export interface Look {
  theme: 'light' | 'dark';
  width: number;
  /** The most that is shown of a long page. */
  height: number;
  language: 'en' | 'tr' | 'hy';
}

export const usual: Look = { theme: 'light', width: 1280, height: 1600, language: 'en' };
const telephone = { width: 360, height: 1500 } as const;

/** A day on which all figures are known, so that the pictures of two years show the same. */
const asOf = 'asOf=2026-05-14';

/**
 * Every screen of the dashboard, in the order in which product and navigation have them.
 *
 * @param slug the process of the demonstration
 * @param sheet the address of a sheet that was uploaded
 */
export function picturesOf(slug: string, sheet: string): readonly Picture[] {
  const home = `/processes/${slug}`;
  const overview = `${home}?${asOf}`;
  const matrix = `${home}/matrix?${asOf}`;
  return [
    { name: 'portfolio', about: 'All processes, as small multiples', address: '/' },
    { name: 'overview', about: 'A process: progress across its meetings', address: overview },
    { name: 'overview-dark', about: 'The same at night', address: overview, look: { theme: 'dark' } },
    { name: 'overview-narrow', about: 'The same on a telephone', address: overview, look: telephone },
    { name: 'overview-hy', about: 'The same in Armenian', address: overview, look: { language: 'hy' } },
    { name: 'overview-tr', about: 'The same in Turkish', address: overview, look: { language: 'tr' } },
    { name: 'explain', about: 'A score in its terms', address: `${home}/explain?at=SR5&${asOf}` },
    { name: 'matrix', about: 'Items across meetings, one cell opened', address: `${matrix}&cell=I07.SR6` },
    { name: 'matrix-dark', about: 'The same at night', address: matrix, look: { theme: 'dark' } },
    { name: 'matrix-narrow', about: 'The same on a telephone', address: matrix, look: telephone },
    { name: 'meetings', about: 'Meetings of all tracks', address: `${home}/meetings?track=all` },
    { name: 'meeting', about: 'A meeting: what was said, by whose text', address: `${home}/meetings/SR5` },
    {
      name: 'meeting-hy',
      about: 'The same in Armenian, on a telephone',
      address: `${home}/meetings/SR5`,
      look: { ...telephone, language: 'hy' },
    },
    { name: 'item', about: 'An item on its four axes', address: `${home}/items/I02?${asOf}` },
    {
      name: 'item-disputed',
      about: 'An item that the sides differ on',
      address: `${home}/items/I16?${asOf}`,
    },
    {
      name: 'milestones',
      about: 'Milestones, planned against reached',
      address: `${home}/milestones?${asOf}`,
    },
    {
      name: 'pace',
      about: 'Cadence of meetings, stalls, and how long things take',
      address: `${home}/pace?${asOf}`,
    },
    {
      name: 'change',
      about: 'Between two points: the split of the score’s change',
      address: `${home}/change?${asOf}`,
    },
    { name: 'accounts', about: 'Where the accounts differ', address: `${home}/accounts?track=all&${asOf}` },
    { name: 'sources', about: 'The library', address: `${home}/sources?${asOf}` },
    { name: 'source', about: 'A source, and what rests on it', address: `${home}/sources/S01?${asOf}` },
    { name: 'reports', about: 'Reports, and one to have made', address: `${home}/reports?${asOf}` },
    {
      name: 'report-schedules',
      about: 'Reports that come again and again',
      address: `${home}/reports/schedules?${asOf}`,
    },
    {
      name: 'report-verify',
      about: 'A report to hold against the record',
      address: `${home}/reports/verify`,
    },
    { name: 'imports', about: 'Sheets that were brought in', address: `${home}/imports` },
    { name: 'import', about: 'A sheet: what its columns mean', address: sheet },
    {
      name: 'sources-import',
      about: 'Sources from BibTeX, RIS or CSL-JSON',
      address: `${home}/sources/import`,
    },
    {
      name: 'recording-meeting',
      about: 'After a meeting: what was said there',
      address: `${home}/meetings/SR5/record`,
    },
    { name: 'recording-word', about: 'A word on one item', address: `${home}/items/I02/record` },
    { name: 'mending-word', about: 'A word that is not right', address: `${home}/items/I02/mend/A13` },
    { name: 'editing', about: 'The record to edit', address: `${home}/edit` },
    { name: 'editing-item', about: 'An item to edit', address: `${home}/edit/items/I02` },
    { name: 'review', about: 'What waits for review', address: `${home}/review` },
    { name: 'process-settings', about: 'Settings of a process', address: `${home}/settings` },
    { name: 'beginning', about: 'A process to begin', address: '/portfolio/new' },
    { name: 'bundle', about: 'A process to bring in whole', address: '/bundles' },
    { name: 'notifications', about: 'What changed in what one follows', address: '/notifications' },
    { name: 'search', about: 'What was found', address: '/search?q=gyumri+rail' },
    { name: 'account', about: 'One’s own account', address: '/account' },
    { name: 'members', about: 'Members and their roles', address: '/settings/members' },
    { name: 'invitations', about: 'Invitations', address: '/settings/invitations' },
    { name: 'api-keys', about: 'Keys of programs', address: '/settings/api-keys' },
    { name: 'webhooks', about: 'Webhooks', address: '/settings/webhooks' },
    { name: 'feeds', about: 'Feeds', address: '/settings/feeds' },
    { name: 'permissions', about: 'Who may do what', address: '/settings/permissions' },
    { name: 'audit', about: 'Who did what', address: '/settings/audit' },
    { name: 'usage', about: 'How much there is and may be', address: '/settings/usage' },
    { name: 'published', about: 'What everybody sees', address: `/p/${slug}?${asOf}`, signedOut: true },
    {
      name: 'embedded',
      about: 'A chart for other people’s pages',
      address: `/embed/${slug}/progress?lang=en`,
      signedOut: true,
    },
    { name: 'sign-in', about: 'Signing in', address: '/sign-in', signedOut: true },
  ];
}
