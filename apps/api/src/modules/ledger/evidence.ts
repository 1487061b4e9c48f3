import type { Fault, NewAssertion } from '@parley/contracts';
import { type QuotableText, quotable, quotationStands } from '@parley/domain';
import { named, type Submission } from './submission.ts';

type Evidence = NewAssertion['sources'][number];
type Source = Submission['sources'][number];

/** What speaks against the sources of each entry: they have to be there, once each, and hold what is quoted. */
export function faultsOfEvidence({ entries, sources }: Submission): Fault[][] {
  const texts = new Texts();
  return entries.map(({ body }) =>
    body.sources.flatMap((evidence, index) => faultsOfOne(body.sources, evidence, index, sources, texts)),
  );
}

function faultsOfOne(
  all: readonly Evidence[],
  { source: reference, quote }: Evidence,
  index: number,
  sources: readonly Source[],
  texts: Texts,
): Fault[] {
  const pointer = `/sources/${index}`;
  const source = named(sources, reference);
  if (source === undefined) {
    const message = 'is no source of this process';
    return [{ pointer: `${pointer}/source`, code: 'source_unknown', message }];
  }
  const isRepeated = all.findIndex((other) => named([source], other.source)) < index;
  const text = texts.of(source);
  const stands = quote === null || text === null || quotationStands(text, quote);
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
