import type { Assertion, LocalizedText } from '@parley/contracts';
import type { SaidOfItem, TellableChange } from '@parley/reports';
import { v5 as uuidv5 } from 'uuid';
import type { ChangeRow } from '../changes/index.ts';
import type { Version } from '../processes/index.ts';

type Title = LocalizedText | string;
type Titles = ReadonlyMap<string, Title>;

/** What each thing is called: by its title, or by its name. */
export const titlesIn = (versions: readonly Version<{ title?: Title; name?: Title }>[]): Titles =>
  new Map(
    versions.flatMap(({ id, body }): [string, Title][] => {
      const title = body.title ?? body.name;
      return title === undefined ? [] : [[id, title]];
    }),
  );

export const tellable = (
  { revision, recordedAt, kind, id, key, what }: ChangeRow,
  assertion: Assertion | undefined,
  titles: Titles,
  url: string,
): TellableChange => ({
  // Of the thing and the instant, not of the revision, which readers of another clearance count otherwise.
  uuid: uuidv5(`${kind} ${recordedAt.toISOString()}`, id),
  revision: Number(revision),
  recordedAt,
  kind,
  id,
  key,
  what,
  title: titles.get(id) ?? null,
  said: assertion === undefined ? null : saidOf(assertion, titles),
  url: pageOf(url, kind, key, assertion),
});

function saidOf({ act, account, item, meeting, note }: Assertion, titles: Titles): SaidOfItem {
  const title = titles.get(item.id);
  return {
    act,
    account,
    item: { key: item.key, title: typeof title === 'object' ? title : null },
    meeting: meeting?.key ?? null,
    note,
  };
}

function pageOf(
  url: string,
  kind: ChangeRow['kind'],
  key: string | null,
  assertion: Assertion | undefined,
): string {
  if (assertion !== undefined) return `${url}/items/${assertion.item.key}`;
  if (kind === 'item' && key !== null) return `${url}/items/${key}`;
  return kind === 'meeting' && key !== null ? `${url}/meetings/${key}` : url;
}
