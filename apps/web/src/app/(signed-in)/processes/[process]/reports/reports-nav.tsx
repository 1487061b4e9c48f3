import { getTranslations } from 'next-intl/server';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';

const parts = { made: '', schedules: '/schedules', verify: '/verify' } as const;

interface Props {
  slug: string;
  /** The lens as the query of an address, for links that keep it. */
  search: string;
  part: keyof typeof parts | null;
}

/** Between what can be done with reports: have one made, have it again, hold one against the record. */
export async function ReportsNav({ slug, search, part }: Props) {
  const t = await getTranslations();
  return (
    <nav aria-label={t('process.reports')} className="no-print mt-6 flex flex-wrap gap-x-6 text-sm">
      {(['made', 'schedules', 'verify'] as const).map((name) => (
        <PlaceLink
          key={name}
          href={`/processes/${slug}/reports${parts[name]}${search}`}
          aria-current={name === part ? 'page' : undefined}
          className="link text-ink-2 aria-[current]:text-ink py-1 aria-[current]:font-semibold"
        >
          {t(`reporting.part.${name}`)}
        </PlaceLink>
      ))}
    </nav>
  );
}
