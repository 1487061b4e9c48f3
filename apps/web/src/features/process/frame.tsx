import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Process } from '@parley/contracts';
import { dateText } from '../../lib/dates.ts';
import type { Lens } from '../lens/lens.ts';
import { searchOf } from '../lens/lens.ts';
import { Text } from '../record/text.tsx';

const views = { overview: '', matrix: '/matrix', meetings: '/meetings' } as const;
type View = keyof typeof views;

interface Props {
  process: Process;
  /** The lens that the links between the views keep; null where the address was in order neither. */
  lens: Lens | null;
  view: View;
  children: ReactNode;
}

/** What every view of a process begins with: its name and aim, and the way to the other views. */
export async function ProcessFrame({ process, lens, view, children }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const search = lens === null ? '' : searchOf(lens);
  return (
    <>
      <div className="pt-8 pb-5 sm:pt-10">
        <p className="text-ink-3 text-sm">
          <Link href="/" className="link">
            {t('portfolio.title')}
          </Link>
          <span aria-hidden> / </span>
          {t(`processStatus.${process.status}`)}
          {process.startedOn !== null && ` · ${t('process.since', { date: dateText(process.startedOn, locale) })}`}
        </p>
        <h1 className="mt-2 text-3xl">
          <Text of={process.title} />
        </h1>
        {process.goal !== null && (
          <p className="text-ink-2 mt-2 max-w-prose font-serif text-lg">
            <Text of={process.goal} />
          </p>
        )}
        <nav aria-label={t('process.views')} className="no-print mt-6 flex gap-6">
          {(Object.keys(views) as View[]).map((name) => (
            <Link
              key={name}
              href={`/processes/${process.slug}${views[name]}${search}`}
              aria-current={name === view ? 'page' : undefined}
              className="text-ink-2 hover:text-ink aria-[current]:text-ink aria-[current]:border-accent border-b-2 border-transparent py-2 text-md aria-[current]:font-semibold"
            >
              {t(`process.${name}`)}
            </Link>
          ))}
        </nav>
      </div>
      {children}
    </>
  );
}
