import { getLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { getImport, listImportChanges, listImportTemplates } from '@parley/contracts';
import type { Import } from '@parley/contracts';
import { plain } from '@parley/words';
import { loadChoices } from '../../../../../../features/entering/load-choices.ts';
import { loadMeetings } from '../../../../../../features/process/load.ts';
import { ask, askAll } from '../../../../../../lib/api.ts';
import type { MappingChoices } from './mapping-choices.ts';

/** An import of this very process. */
export async function loadImport(id: string, processId: string): Promise<Import> {
  const found = await ask(getImport, { params: { import: id } });
  return found.process.id === processId ? found : notFound();
}

export const loadTemplates = () => askAll((query) => ask(listImportTemplates, { query }));

export async function loadMappingChoices(slug: string): Promise<MappingChoices> {
  const [{ tracks, accounts, sources, languages }, meetings, locale] = await Promise.all([
    loadChoices(slug),
    loadMeetings(slug),
    getLocale(),
  ]);
  return {
    tracks,
    accounts,
    sources,
    languages,
    meetings: meetings.map(({ key, title }) => ({ value: key, name: `${key} ${plain(title, locale)}` })),
  };
}

const WORDS: readonly string[] = ['not_a_level', 'not_an_account', 'not_an_act'];

/** Words of cells that could not be read, for the mapping to say what they mean: those of the first cells. */
export async function loadUnread({ id, counts }: Import): Promise<{ header: string; text: string }[]> {
  if (counts === null || counts.bad === 0) return [];
  const { data } = await ask(listImportChanges, {
    params: { import: id },
    query: { limit: 200, kind: 'bad' },
  });
  return data
    .flatMap(({ faults }) => faults)
    .flatMap(({ code, column, message }) => {
      const text = /^"([^"]*)"/.exec(message)?.[1];
      return WORDS.includes(code) && column !== null && text !== undefined ? [{ header: column, text }] : [];
    });
}
