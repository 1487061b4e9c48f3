import type { Source } from '@parley/contracts';
import { localizedOrNull } from '../../platform/database/index.ts';
import type { SourceRow } from './sources.repository.ts';

export const toSource = (row: SourceRow): Source => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  publisher: row.publisher,
  title: row.title,
  publishedOn: row.publishedOn,
  language: row.language,
  url: row.url,
  note: localizedOrNull(row.note),
  label: row.label,
});
