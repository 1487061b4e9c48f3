import { getLocale, getTranslations } from 'next-intl/server';
import type { Import } from '@parley/contracts';
import { instantText } from '@parley/words';
import { PlaceLink } from '../../../../../features/frame/place-link.tsx';
import { CountsLine } from './counts-line.tsx';

/** An uploaded file in the list: how far it is, and what it comes to. */
export async function ImportRow({ slug, of }: { slug: string; of: Import }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { id, name, state, counts, createdBy, createdAt, label } = of;
  return (
    <li className="border-rule border-b py-4">
      <h4 className="text-lg break-words">
        <PlaceLink href={`/processes/${slug}/imports/${id}`} className="link">
          {name}
        </PlaceLink>
      </h4>
      <p className="mt-1 text-sm">{t(`imports.state.${state}`)}</p>
      {counts !== null && <CountsLine counts={counts} />}
      <p className="text-ink-3 mt-1 text-xs">
        {t('imports.by', { name: createdBy, instant: instantText(createdAt, locale) })}
        {` · ${t(`label.${label}`)}`}
      </p>
    </li>
  );
}
