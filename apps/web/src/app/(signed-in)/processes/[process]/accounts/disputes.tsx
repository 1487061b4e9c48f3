import { useLocale, useTranslations } from 'next-intl';
import type { Accounts, Assertion, Matrix, Party, Source } from '@parley/contracts';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { searchOf } from '../../../../../features/lens/lens.ts';
import { accountName, levelOf } from '@parley/charts/findings';
import { AssertionLine } from '../../../../../features/record/assertion-line.tsx';
import { LevelSwatch } from '../../../../../features/record/level-swatch.tsx';
import { Text } from '../../../../../features/record/text.tsx';
import { CorroborationStrip } from './corroboration-strip.tsx';

interface Props {
  accounts: Accounts;
  matrix: Matrix;
  assertions: readonly Assertion[];
  parties: readonly Party[];
  sources: readonly Source[];
  lens: Lens;
  slug: string;
}

/** The items in dispute, each with the latest word of every account, side by side. */
export function Disputes({ accounts, matrix, lens, slug, ...record }: Props) {
  const t = useTranslations();
  return (
    <section aria-labelledby="disputes" className="mt-14">
      <h2 id="disputes" className="border-ink border-t-2 pt-3 text-xl">
        {t('accounts.items', { count: accounts.items.length })}
      </h2>
      <ul>
        {accounts.items.map(({ item, agreement, implementation }) => (
          <li key={item.key} className="border-rule print-whole border-b py-6">
            <h3 className="text-lg leading-snug">
              <PlaceLink
                href={`/processes/${slug}/items/${item.key}${searchOf(lens)}`}
                className="hover:text-accent"
              >
                <Text of={item.title} />
              </PlaceLink>{' '}
              <span className="text-ink-3 font-sans text-xs font-normal">{item.key}</span>
            </h3>
            <CorroborationStrip matrix={matrix} item={item.key} lens={lens} slug={slug} />
            {agreement.length > 0 && (
              <Words
                axis={t('matrix.agreement')}
                words={agreement.map((word) => ({ ...word, text: t(`agreement.${word.word}`) }))}
                {...record}
              />
            )}
            {implementation.length > 0 && (
              <Words
                axis={t('matrix.implementation')}
                words={implementation.map((word) => ({
                  ...word,
                  text: t(`level.${levelOf(word.word)}`),
                  swatch: <LevelSwatch level={levelOf(word.word)} />,
                }))}
                {...record}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WordsProps {
  axis: string;
  words: readonly { account: string; text: string; swatch?: React.ReactNode; assertion: { key: string } }[];
  assertions: readonly Assertion[];
  parties: readonly Party[];
  sources: readonly Source[];
}

/** What each account says on one axis, and the claim that it says it in. */
function Words({ axis, words, assertions, parties, sources }: WordsProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div className="mt-4">
      <p className="text-ink-3 text-xs">{axis}</p>
      <ul className="mt-2 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {words.map(({ account, text, swatch, assertion }) => {
          const said = assertions.find(({ key }) => key === assertion.key);
          return (
            <li key={account} className="border-rule min-w-0 border-s-2 ps-4">
              <p className="mb-2 flex flex-wrap items-center gap-x-2">
                <span className="text-ink-2 text-sm">{accountName(account, parties, locale, t)}</span>
                {swatch}
                <span className="text-accent font-semibold">{text}</span>
              </p>
              {said && <AssertionLine assertion={said} parties={parties} sources={sources} withMeeting />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
