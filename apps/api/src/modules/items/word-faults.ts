import type { Fault, ItemChanges, Ref } from '@parley/contracts';
import { labelFaults, type Viewpoint } from '../processes/index.ts';

/** Everything that speaks against what is said of an item, beyond the shape of it. */
export function wordFaults(view: Viewpoint, words: ItemChanges, parties: readonly Ref[]): Fault[] {
  const { label, titleByParty, obligors } = words;
  const keys = parties.map(({ key }) => key);
  const strangers = Object.keys(titleByParty ?? {}).filter((key) => !keys.includes(key));
  return [
    ...strangers.map((key) =>
      partyUnknown(`/titleByParty/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
    ...(obligors ?? []).flatMap((reference, index) =>
      obligorFaults(obligors ?? [], reference, index, parties),
    ),
    ...labelFaults(view.labels, label),
  ];
}

/** Ids of the parties that promised it; faults have been looked for before. */
export const obligorsNamed = ({ obligors }: ItemChanges, parties: readonly Ref[]): string[] =>
  (obligors ?? []).flatMap((reference) => named(parties, reference)?.id ?? []);

function obligorFaults(
  all: readonly string[],
  reference: string,
  index: number,
  parties: readonly Ref[],
): Fault[] {
  const pointer = `/obligors/${index}`;
  const party = named(parties, reference);
  if (party === undefined) return [partyUnknown(pointer)];
  const first = all.findIndex((other) => named([party], other) !== undefined);
  return first < index ? [{ pointer, code: 'party_repeated', message: 'is named twice' }] : [];
}

const named = (parties: readonly Ref[], reference: string): Ref | undefined =>
  parties.find(({ id, key }) => reference === `key:${key}` || reference.toLowerCase() === id);

const partyUnknown = (pointer: string): Fault => ({
  pointer,
  code: 'party_unknown',
  message: 'is no party of this process',
});
