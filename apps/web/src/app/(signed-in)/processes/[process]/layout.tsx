import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { plain } from '@parley/words';
import { LiveUpdates } from '../../../../features/process/live-updates.tsx';
import { loadProcess } from '../../../../features/process/load.ts';
import { metadataOf } from '../../../../features/reader/metadata.ts';
import { loadPublication } from '../../../../features/reader/reader.ts';

export async function generateMetadata({ params }: LayoutProps<'/processes/[process]'>): Promise<Metadata> {
  const [{ process: slug }, locale] = await Promise.all([params, getLocale()]);
  // Where there is no such process the layout says so; thrown from here it would leave that page without a title.
  const process = await loadProcess(slug).catch(() => null);
  if (process === null) return {};
  const publication = await loadPublication();
  const title = plain(process.title, locale);
  return {
    title: { default: title, template: `%s · ${title} · Parley` },
    ...(publication !== null && metadataOf(publication, process, locale)),
  };
}

/** Asks for the process before anything is sent, so that an address that leads nowhere answers 404. */
export default async function ProcessLayout({ params, children }: LayoutProps<'/processes/[process]'>) {
  const [{ slug, revision }, publication, t] = await Promise.all([
    loadProcess((await params).process),
    loadPublication(),
    getTranslations(),
  ]);
  return (
    <>
      {children}
      {publication === null && (
        <LiveUpdates process={slug} revision={revision} words={t('process.updatedNow')} />
      )}
    </>
  );
}
