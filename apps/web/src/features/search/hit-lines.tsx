import { useLocale, useTranslations } from 'next-intl';
import type { SearchHit } from '@parley/contracts';
import { plain } from '@parley/words';
import { Text } from '../record/text.tsx';

/** Where in a thing it was found, where that is not its name. */
const places = ['agenda', 'quotation', 'text'] as const;

/** What was found: what it is called, the words around, and in which process it stands. */
export function HitLines({ hit, withProcess }: { hit: SearchHit; withProcess: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { kind, key, title, field, process } = hit;
  const place = places.find((each) => each === field);
  const about = [
    ...(kind === 'process' ? [] : [key]),
    ...(place === undefined ? [] : [t(`search.in.${place}`)]),
  ].join(' · ');
  // Where the name itself was found it is not said twice.
  const isName = hit.passage.map(({ text }) => text).join('') === plain(title, locale);
  return (
    <>
      <span className="block font-medium break-words">
        {isName ? <Passage of={hit} /> : <Text of={title} />}
      </span>
      {!isName && (
        <span className="text-ink-2 block break-words">
          <Passage of={hit} />
        </span>
      )}
      <span className="text-ink-3 block text-xs break-words">
        {about}
        {withProcess && kind !== 'process' && (
          <>
            {about !== '' && ' · '}
            <Text of={process.title} />
          </>
        )}
      </span>
    </>
  );
}

/** The words around what was found, which is marked. */
const Passage = ({ of: { language, passage } }: { of: SearchHit }) => (
  <span lang={language ?? undefined}>
    {passage.map(({ text, hit }, index) =>
      hit ? (
        // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
        <mark key={index} className="bg-accent-soft text-ink">
          {text}
        </mark>
      ) : (
        text
      ),
    )}
  </span>
);
