import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { add, asOwner } from './people.ts';
import { removeCopy } from './record-copy.ts';

/*
 * The demonstration stores no texts, so tests that read texts side by side write a record of their own: two sides, one
 * meeting, a readout of each. It is put away at once: it is read by its address and is in nobody's list.
 */

/** What the two sides published. Both speak of the gate; of the flights only the northern side does. */
export const northern = [
  'On 3 March 2025 the delegations met at the border.',
  '',
  'The delegations agreed to reopen the\u00a0river gate by autumn. They agreed to resume direct flights as well.',
  '',
  'The next meeting will be held in June.',
].join('\n');
export const southern = [
  'The delegations met in a working atmosphere.',
  '',
  'It was agreed to reopen the river gate. The question of flights was not discussed.',
].join('\n');

/** The address of the process, once all of it is written. */
export async function twoTexts(): Promise<string> {
  const api = await asOwner();
  const slug = `two-texts-${randomUUID().slice(0, 8)}`;
  await add(api, '/v1/processes', {
    slug,
    title: { en: 'River talks' },
    parties: [
      { key: 'N', role: 'party', name: { en: 'Northern side' } },
      { key: 'S', role: 'party', name: { en: 'Southern side' } },
    ],
  });
  const home = `/v1/processes/${slug}`;
  await add(api, `${home}/tracks`, { key: 'D', title: { en: 'Delegations' }, level: 'technical' });
  await add(api, `${home}/items`, {
    key: 'gate',
    kind: 'action',
    theme: 'border',
    title: { en: 'Reopen the river gate' },
    titleByParty: { S: { en: 'Reopen the southern gate' } },
  });
  await add(api, `${home}/items`, {
    key: 'flights',
    kind: 'action',
    theme: 'transport',
    title: { en: 'Resume direct flights' },
  });
  for (const [key, publisher, text] of [
    ['RN', 'Northern ministry', northern],
    ['RS', 'Southern ministry', southern],
  ] as const) {
    await add(api, `${home}/sources`, {
      key,
      kind: 'official_readout',
      publisher,
      title: 'On the meeting of the delegations',
      publishedOn: '2025-03-03',
      language: 'en',
      text,
    });
  }
  await add(api, `${home}/meetings`, {
    key: 'D1',
    track: 'key:D',
    status: 'held',
    heldOn: '2025-03-03',
    title: { en: 'First meeting of the delegations' },
    sources: [
      { source: 'key:RN', role: 'readout', party: 'key:N' },
      { source: 'key:RS', role: 'readout', party: 'key:S' },
    ],
  });
  await say(api, home, { item: 'gate', side: 'N', exact: 'agreed to reopen the river gate' });
  await say(api, home, { item: 'gate', side: 'S', exact: 'agreed to reopen the river gate' });
  await say(api, home, { item: 'flights', side: 'N', exact: 'agreed to resume direct flights' });
  await api.dispose();
  await removeCopy(slug);
  return `/processes/${slug}`;
}

interface Word {
  item: string;
  side: 'N' | 'S';
  exact: string;
}

const say = (api: APIRequestContext, home: string, { item, side, exact }: Word) =>
  add(api, `${home}/assertions`, {
    item: `key:${item}`,
    meeting: 'key:D1',
    effectiveOn: '2025-03-03',
    account: `party:${side}`,
    act: 'agree',
    verb: exact.split(' ').slice(0, 3).join(' '),
    sources: [{ source: `key:R${side}`, quote: { exact } }],
  });
