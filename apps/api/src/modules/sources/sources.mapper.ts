import type { Source, SourceText } from '@parley/contracts';
import { tierOfKind } from '@parley/domain';
import type { Archivable, Recorded } from '../processes/index.ts';

/** What versions keep of a source, but for its text. */
export type SourceBody = Archivable<Omit<Source, 'id' | 'key' | 'label' | 'tier'>> & {
  tier: Source['tier'] | null;
};

export const toSource = ({ id, key, label, body }: Recorded<SourceBody>): Source => ({
  id,
  key,
  kind: body.kind,
  tier: body.tier ?? tierOfKind(body.kind),
  publisher: body.publisher,
  title: body.title,
  publishedOn: body.publishedOn,
  language: body.language,
  url: body.url,
  note: body.note,
  textSha256: body.textSha256,
  label,
  archived: body.archived ?? false,
});

/** Null where no text is stored. */
export const toSourceText = (
  { id, key, body }: Recorded<SourceBody>,
  text: string | null,
): SourceText | null =>
  text === null || body.textSha256 === null
    ? null
    : { source: { id, key }, language: body.language, sha256: body.textSha256, text };
