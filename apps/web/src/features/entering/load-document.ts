import type { Source } from '@parley/contracts';
import { loadSourceText } from '../process/load.ts';
import type { DraftText } from './draft.ts';
import { freshText } from './draft.ts';

/** A document that the record has, as a form goes on from it; with its words where they are stored. */
export async function loadDocument(slug: string, id: string, sources: readonly Source[]): Promise<DraftText> {
  const source = sources.find((each) => each.id === id);
  const stored = source === undefined || source.textSha256 === null ? null : await loadSourceText(slug, id);
  return {
    ...freshText(id, source?.language ?? 'en'),
    source: id,
    role: 'report',
    publisher: source?.publisher ?? '',
    title: source?.title ?? id,
    publishedOn: source?.publishedOn ?? '',
    text: stored?.text ?? '',
  };
}
