import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { assertions } from '@parley/contracts';
import { plain } from '@parley/words';
import { loadChoices } from '../../../../../../../../features/entering/load-choices.ts';
import { loadDocument } from '../../../../../../../../features/entering/load-document.ts';
import { needed } from '../../../../../../../../features/entering/may.ts';
import { mended, wordOf } from '../../../../../../../../features/entering/mending.ts';
import { WordRecord } from '../../../../../../../../features/entering/word-record.tsx';
import { WritingPage } from '../../../../../../../../features/entering/writing-page.tsx';
import { loadItem, loadParties, loadSources } from '../../../../../../../../features/process/load.ts';
import { AssertionLine } from '../../../../../../../../features/record/assertion-line.tsx';
import { ask } from '../../../../../../../../lib/api.ts';
import { referenceOf } from '../../../../../../../../lib/reference.ts';

type Props = PageProps<'/processes/[process]/items/[item]/mend/[assertion]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('mending.title') };
}

/** What to do about a recorded word that is not right: a correction or a reversal, told apart before one is made. */
export default async function MendPage({ params, searchParams }: Props) {
  const [{ process: slug, item: key, assertion: of }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  const [item, assertion, parties, sources] = await Promise.all([
    loadItem(slug, referenceOf(key)),
    ask(assertions.get, { params: { process: slug, id: referenceOf(of) } }),
    loadParties(slug),
    loadSources(slug),
  ]);
  const title = plain(item.title, locale);
  return (
    <WritingPage
      {...{ slug, search }}
      view="matrix"
      title={t('mending.title')}
      about={
        <div className="border-rule mt-4 border-s-2 ps-4">
          <p className="font-serif text-lg">{title}</p>
          <AssertionLine {...{ assertion, parties, sources }} withMeeting />
        </div>
      }
      needed={needed.word}
    >
      {async ({ process, person, search: query }) => {
        const wrong = wordOf(assertion, locale);
        return (
          <WordRecord
            {...{ process, person, wrong }}
            choices={await loadChoices(slug, assertion)}
            item={{ key: item.key, title }}
            word={mended(wrong, 'otherwise', { ...wrong, id: 'word' })}
            texts={await Promise.all(
              assertion.sources.map(({ source }) => loadDocument(slug, source.id, sources)),
            )}
            href={`/processes/${process.slug}/items/${item.key}${query}`}
          />
        );
      }}
    </WritingPage>
  );
}
