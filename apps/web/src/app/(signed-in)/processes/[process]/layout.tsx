import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { loadProcess } from '../../../../features/process/load.ts';
import { plain } from '../../../../lib/localized.ts';

export async function generateMetadata({ params }: LayoutProps<'/processes/[process]'>): Promise<Metadata> {
  const [{ process: slug }, locale] = await Promise.all([params, getLocale()]);
  const title = plain((await loadProcess(slug)).title, locale);
  return { title: { default: title, template: `%s · ${title} · Parley` } };
}

/** Asks for the process before anything is sent, so that an address that leads nowhere answers 404. */
export default async function ProcessLayout({ params, children }: LayoutProps<'/processes/[process]'>) {
  await loadProcess((await params).process);
  return children;
}
