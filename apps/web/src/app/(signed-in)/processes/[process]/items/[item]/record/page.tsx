import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { plain } from '@parley/words';
import { freshWord } from '../../../../../../../features/entering/draft.ts';
import { loadChoices } from '../../../../../../../features/entering/load-choices.ts';
import { needed } from '../../../../../../../features/entering/may.ts';
import { WordRecord } from '../../../../../../../features/entering/word-record.tsx';
import { WritingPage } from '../../../../../../../features/entering/writing-page.tsx';
import { loadItem } from '../../../../../../../features/process/load.ts';
import { referenceOf } from '../../../../../../../lib/reference.ts';

type Props = PageProps<'/processes/[process]/items/[item]/record'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations())('entering.recordWord') };
}

/** A word on one item, said outside a meeting or beside its form. */
export default async function RecordWordPage({ params, searchParams }: Props) {
  const [{ process: slug, item: key }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  const item = await loadItem(slug, referenceOf(key));
  const title = plain(item.title, locale);
  return (
    <WritingPage
      {...{ slug, search, title }}
      view="matrix"
      about={t('entering.wordAbout')}
      needed={needed.word}
    >
      {async ({ process, person, search: query }) => (
        <WordRecord
          {...{ process, person }}
          choices={await loadChoices(slug)}
          item={{ key: item.key, title }}
          word={freshWord(item.id, 'observe', 'desk', 'word')}
          texts={[]}
          wrong={null}
          href={`/processes/${process.slug}/items/${item.key}${query}`}
        />
      )}
    </WritingPage>
  );
}
