import {
  type Fault,
  type Label,
  newSource,
  type NewSourceFile,
  type Ref,
  type SourceFileRead,
} from '@parley/contracts';
import { type ReadSource, sameAddress } from '@parley/exchange';
import { faultsOf, unstorable } from '../../platform/http/index.ts';

/** An entry of a file, and what it would be. */
export interface Entry {
  /** What it is called where something is said of it: its number in the file, and its key. */
  name: string;
  said: ReadSource & { label: Label };
  id: string | null;
  key: string | null;
  /** The source that the writer sees at its address. */
  duplicateOf: Ref | null;
  /** It says again what an entry before it has said. */
  repeats: string | null;
}

/** @param known what the writer sees of the process's sources */
export function entriesOf(
  read: readonly ReadSource[],
  label: Label,
  known: readonly { id: string; key: string; body: { url: string | null } }[],
): Entry[] {
  const at = new Map<string, Ref>();
  for (const { id, key, body } of known) if (body.url !== null) at.set(sameAddress(body.url), { id, key });
  const [addresses, keys] = [new Map<string, string>(), new Map<string, string>()];
  return read.map((source, index) => {
    const name = `entry ${index + 1}${source.key === undefined ? '' : ` (${source.key})`}`;
    const address = source.url === undefined ? null : sameAddress(source.url);
    const repeats =
      (address === null ? undefined : addresses.get(address)) ??
      (source.key === undefined ? undefined : keys.get(source.key));
    if (address !== null) addresses.set(address, name);
    if (source.key !== undefined) keys.set(source.key, name);
    return {
      name,
      said: { ...source, label },
      id: null,
      key: source.key ?? null,
      duplicateOf: (address === null ? undefined : at.get(address)) ?? null,
      repeats: repeats ?? null,
    };
  });
}

/** Everything that speaks against the entries, each by its name. */
export const faultsOfEntries = (
  entries: readonly Entry[],
  duplicates: NewSourceFile['duplicates'],
): Fault[] =>
  entries.flatMap(({ name, said, duplicateOf, repeats }) => {
    const fault = (code: string, message: string): Fault => ({
      pointer: '/content',
      code,
      message: `${name}: ${message}`,
    });
    if (duplicateOf !== null) {
      const { key } = duplicateOf;
      return duplicates === 'refuse' ? [fault('duplicate', `stands at the address of ${key}`)] : [];
    }
    const parsed = newSource.safeParse(said, { reportInput: true });
    const issues = [
      ...unstorable(said, 'body'),
      ...(parsed.success ? [] : faultsOf(parsed.error.issues, 'body')),
    ];
    return [
      ...issues.map(({ pointer, code, message }) => fault(code, `${pointer.slice(1)} ${message}`)),
      ...(repeats === null ? [] : [fault('repeated', `has the key or the address of ${repeats}`)]),
    ];
  });

export const toRead = ({ id, key, said, duplicateOf }: Entry): SourceFileRead['entries'][number] => ({
  kind: said.kind,
  language: said.language,
  id,
  key,
  title: said.title ?? null,
  publisher: said.publisher ?? null,
  publishedOn: said.publishedOn ?? null,
  url: said.url ?? null,
  duplicateOf,
});
