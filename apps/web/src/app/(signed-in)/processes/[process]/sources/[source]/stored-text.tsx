import { useTranslations } from 'next-intl';
import type { Assertion, SourceText } from '@parley/contracts';
import { anchorsIn } from '../../../../../../features/evidence/anchor.ts';
import { piecesOf } from '../../../../../../features/evidence/pieces.ts';

interface Props {
  text: SourceText;
  /** What rests on the source, with its quotations. */
  assertions: readonly Assertion[];
}

/** The stored text, with the passages marked that are quoted from it; each leads to what quotes it. */
export function StoredText({ text, assertions }: Props) {
  const t = useTranslations();
  const anchor = anchorsIn(text.text);
  const passages = assertions.flatMap((assertion) =>
    assertion.sources
      .filter(({ source }) => source.key === text.source.key)
      .flatMap(({ quote }) => {
        const passage = quote && anchor(quote);
        return passage ? [{ ...passage, mark: assertion.key }] : [];
      }),
  );
  return (
    <section aria-labelledby="text" className="mt-12">
      <h3 id="text" className="border-ink border-t-2 pt-3 text-xl">
        {t('sources.text')}
      </h3>
      <p className="text-ink-2 mt-1 text-sm">{t('sources.textAbout', { count: passages.length })}</p>
      <div
        lang={text.language}
        dir="auto"
        className="mt-5 max-w-(--measure) font-serif text-lg leading-relaxed break-words whitespace-pre-line"
      >
        {piecesOf(text.text, passages).map((piece, index) =>
          piece.marks.length === 0 ? (
            piece.text
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
            <span key={index}>
              <mark className="quoted">{piece.text}</mark>
              {piece.ending.map((key) => (
                <a
                  key={key}
                  href={`#${key}`}
                  className="link text-ink-2 mx-0.5 align-super font-sans text-[0.6875rem] leading-none"
                >
                  {assertions.find((assertion) => assertion.key === key)?.item.key}
                </a>
              ))}
            </span>
          ),
        )}
      </div>
      <p className="text-ink-3 mt-6 text-xs break-all">
        {t('sources.hash')} <span className="font-mono text-[0.6875rem]">{text.sha256}</span>
      </p>
    </section>
  );
}
