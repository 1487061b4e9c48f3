import type { Fault } from '@parley/contracts';
import { type QuotableText, quotable, quotationStands } from '@parley/domain';
import { isBare } from '../processes/index.ts';
import { type DraftAssertion, named, type Submission } from './submission.ts';

type Evidence = NonNullable<DraftAssertion['sources']>[number];
type Source = Submission['sources'][number];

/**
 * What speaks against the sources of each entry: they have to be there, once each, hold what is quoted, and be seen by
 * whoever sees the entry, one of them at least.
 */
export function faultsOfEvidence({ entries, sources, rows }: Submission): Fault[][] {
  const texts = new Texts();
  return entries.map(({ body }) => {
    const evidence = body.sources ?? [];
    return [
      ...evidence.flatMap((one, index) => faultsOfOne(evidence, one, index, sources, texts)),
      ...faultsOfSight(body, sources, rows),
    ];
  });
}

function faultsOfOne(
  all: readonly (Evidence | undefined)[],
  evidence: Evidence | undefined,
  index: number,
  sources: readonly Source[],
  texts: Texts,
): Fault[] {
  if (evidence?.source === undefined) return [];
  const { source: reference, quote } = evidence;
  const pointer = `/sources/${index}`;
  const source = named(sources, reference);
  if (source === undefined) {
    const message = 'is no source of this process';
    return [{ pointer: `${pointer}/source`, code: 'source_unknown', message }];
  }
  const isRepeated = all.findIndex((other) => other?.source && named([source], other.source)) < index;
  const text = texts.of(source);
  const stands = !quote || text === null || quotationStands(text, quote);
  return [
    ...(isRepeated
      ? [{ pointer: `${pointer}/source`, code: 'source_repeated', message: 'is named twice' }]
      : []),
    ...(stands
      ? []
      : [
          {
            pointer: `${pointer}/quote`,
            code: 'quotation_not_in_source',
            message: `does not stand in the stored text of ${source.key}`,
          },
        ]),
  ];
}

/** Told only where item, label and each source are known: what could not be read may be what makes it seen. */
function faultsOfSight(
  { item: reference, label, sources: evidence }: DraftAssertion,
  sources: readonly Source[],
  { items }: Submission['rows'],
): Fault[] {
  const item = reference === undefined ? undefined : named(items, reference);
  if (item === undefined || label === undefined || evidence === undefined) return [];
  const rests = evidence.map((one) => (one?.source === undefined ? undefined : named(sources, one.source)));
  if (rests.includes(undefined)) return [];
  if (
    !isBare(
      label,
      item.label,
      rests.flatMap((source) => source?.label ?? []),
    )
  )
    return [];
  const message = 'would show it to some who see none of its sources';
  return [{ pointer: '/label', code: 'label_wider_than_sources', message }];
}

/** Each text is made ready once, however often it is quoted. */
class Texts {
  readonly #ready = new Map<string, QuotableText>();

  of({ id, text }: Source): QuotableText | null {
    if (text === null) return null;
    const ready = this.#ready.get(id) ?? quotable(text);
    this.#ready.set(id, ready);
    return ready;
  }
}
