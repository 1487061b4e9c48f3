import type { LocalizedText } from '@parley/contracts';
import { type RecordNow, RecordAsPlanned } from '@parley/imports';
import type { Client } from '../../platform/database/index.ts';
import { type FactsRepository, toFacts } from '../ledger/index.ts';
import { allVersions, type Viewpoint } from '../processes/index.ts';

/** The record as a file is held against it: what whoever imports sees, and what of the ledger stands. */
export async function loadRecord(
  facts: FactsRepository,
  view: Viewpoint,
  client: Client,
): Promise<RecordAsPlanned> {
  const rows = await facts.load(view, client);
  const { assertions } = toFacts(rows);
  const corrected = new Set(assertions.map(({ corrects }) => corrects));
  const parties = await allVersions<{ name: LocalizedText }>(view, ['party'], client);
  const sources = await allVersions<{ title: string; url: string | null }>(view, ['source'], client);
  const record: RecordNow = {
    items: rows.items,
    meetings: rows.meetings,
    parties: parties.map(({ key, body: { name } }) => ({ key, name })),
    sources: sources.map(({ key, body: { title, url } }) => ({ key, title, url })),
    said: assertions.filter(({ key }) => !corrected.has(key)),
  };
  return new RecordAsPlanned(record);
}
