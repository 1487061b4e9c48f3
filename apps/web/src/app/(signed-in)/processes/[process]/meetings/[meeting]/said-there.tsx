import { useTranslations } from 'next-intl';
import type { Assertion, Item, Party, Source } from '@parley/contracts';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { AssertionLine } from '../../../../../../features/record/assertion-line.tsx';
import { corrections } from '../../../../../../features/record/ledger.ts';
import { Text } from '../../../../../../features/record/text.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';

interface Props {
  /** Everything known; what corrects a word may have been recorded elsewhere. */
  known: readonly Assertion[];
  meeting: string;
  items: readonly Item[];
  parties: readonly Party[];
  sources: readonly Source[];
  lens: Lens;
  slug: string;
}

/** What a meeting said on each item, account by account. */
export function SaidThere({ known, meeting, items, parties, sources, lens, slug }: Props) {
  const t = useTranslations();
  const said = known.filter((assertion) => assertion.meeting?.key === meeting);
  const corrected = corrections(known);
  const touched = items.filter(({ key }) => said.some(({ item }) => item.key === key));
  return (
    <section aria-labelledby="said">
      <h3 id="said" className="border-ink border-t-2 pt-3 text-xl">
        {t('meeting.said')}
      </h3>
      {touched.length === 0 && <p className="text-ink-2 mt-3">{t('meeting.nothingSaid')}</p>}
      <ul>
        {touched.map((item) => (
          <li key={item.key} className="border-rule print-whole border-b py-5">
            <h4 className="font-serif text-lg leading-snug font-semibold">
              <PlaceLink
                href={`/processes/${slug}/items/${item.key}${searchOf(lens)}`}
                className="hover:text-accent"
              >
                <Text of={item.title} />
              </PlaceLink>{' '}
              <span className="text-ink-3 font-sans text-xs font-normal">{item.key}</span>
            </h4>
            <div className="mt-2 space-y-4">
              {said
                .filter((assertion) => assertion.item.key === item.key)
                .map((assertion) => (
                  <AssertionLine
                    key={assertion.key}
                    assertion={assertion}
                    parties={parties}
                    sources={sources}
                    correctedBy={corrected.get(assertion.key)}
                  />
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
