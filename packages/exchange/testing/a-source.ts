import type { Source } from '@parley/contracts';

/** A source, whole; a test says what of it is another. */
export const aSource = (changes: Partial<Source> = {}): Source => ({
  id: '019a0c1e-0000-7000-8000-000000000001',
  key: 'S1',
  kind: 'official_readout',
  tier: 'official',
  publisher: 'A ministry',
  title: 'On the meeting',
  publishedOn: '2024-07-30',
  language: 'en',
  url: null,
  note: null,
  textSha256: null,
  label: 'public',
  archived: false,
  ...changes,
});
