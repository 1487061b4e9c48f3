import { useTranslations } from 'next-intl';
import { Notice } from '../states/notice.tsx';
import type { Lens } from './lens.ts';
import { faultsOf } from './lens.ts';

/** An address that asks for something that is no date: said so, instead of quietly showing another one. */
export function BadLens({ lens }: { lens: Lens }) {
  const t = useTranslations();
  return (
    <div className="mt-10">
      <Notice title={t('badLens.title')}>
        <ul className="list-disc ps-5">
          {faultsOf(lens).map((name) => (
            <li key={name}>{t(`badLens.${name}`, { value: lens[name] ?? '' })}</li>
          ))}
        </ul>
        <p className="mt-4">
          <a href="?" className="button">
            {t('lens.reset')}
          </a>
        </p>
      </Notice>
    </div>
  );
}
