import { useLocale, useTranslations } from 'next-intl';
import type { Assertion, Item, Party, Readouts, Source } from '@parley/contracts';
import { percent, plain } from '@parley/words';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../../features/lens/lens.ts';
import { AssertionLine } from '../../../../../../features/record/assertion-line.tsx';
import { CorroborationSign } from '../../../../../../features/record/corroboration-sign.tsx';
import { corrections } from '@parley/charts/findings';
import { Text } from '../../../../../../features/record/text.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';

interface Props {
  /** Everything known; what corrects a word may have been recorded elsewhere. */
  known: readonly Assertion[];
  meeting: string;
  /** How the words bear each other out; null where the meeting is not yet held, or held after the asked day. */
  readouts: Readouts | null;
  items: readonly Item[];
  parties: readonly Party[];
  sources: readonly Source[];
  lens: Lens;
  slug: string;
}

/** What a meeting said on each item, account by account: what the sides say for themselves stands side by side. */
export function SaidThere({ known, meeting, readouts, items, parties, sources, lens, slug }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const said = known.filter((assertion) => assertion.meeting?.key === meeting);
  const corrected = corrections(known);
  const touched = items.filter(({ key }) => said.some(({ item }) => item.key === key));
  const line = (assertion: Assertion) => (
    <AssertionLine
      key={assertion.key}
      assertion={assertion}
      parties={parties}
      sources={sources}
      correctedBy={corrected.get(assertion.key)}
    />
  );
  return (
    <section aria-labelledby="said">
      <h3 id="said" className="border-ink border-t-2 pt-3 text-xl">
        {t('meeting.said')}
      </h3>
      {readouts !== null && readouts.restatedShare !== null && (
        <p className="text-ink-2 mt-1 text-sm">
          {t('readouts.restated', {
            n: readouts.restatedShare,
            share: percent(readouts.restatedShare, locale),
          })}
        </p>
      )}
      {touched.length === 0 && <p className="text-ink-2 mt-3">{t('meeting.nothingSaid')}</p>}
      <ul>
        {touched.map((item) => {
          const words = said.filter((assertion) => assertion.item.key === item.key);
          const aligned = readouts?.items.find((each) => each.item.key === item.key);
          return (
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
              {aligned && aligned.corroboration !== 'none' && (
                <p className="text-ink-2 mt-1.5 flex items-center gap-2 text-xs">
                  <CorroborationSign of={aligned.corroboration} />
                  {t(`corroboration.${aligned.corroboration}`)}
                </p>
              )}
              <div className="mt-3 space-y-4">
                {words.filter(({ account }) => !account.startsWith('party:')).map(line)}
                <OwnWords words={words} parties={parties} line={line} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface OwnWordsProps {
  words: readonly Assertion[];
  parties: readonly Party[];
  line: (assertion: Assertion) => React.ReactNode;
}

/** What each side said for itself, side by side; that a side said nothing is said where another spoke. */
function OwnWords({ words, parties, line }: OwnWordsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const own = words.filter(({ account }) => account.startsWith('party:'));
  if (own.length === 0) return null;
  const columns = parties
    .map(({ key, name, role }) => ({
      key,
      role,
      name: plain(name, locale),
      words: own.filter(({ account }) => account === `party:${key}`),
    }))
    .filter(({ role, words: theirs }) => role === 'party' || theirs.length > 0);
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {columns.map(({ key, name, words: theirs }) => (
        <li key={key} className="border-rule min-w-0 space-y-3 border-s-2 ps-4">
          {theirs.length === 0 ? (
            <p className="text-ink-3 text-sm">{t('readouts.silent', { party: name })}</p>
          ) : (
            theirs.map(line)
          )}
        </li>
      ))}
    </ul>
  );
}
