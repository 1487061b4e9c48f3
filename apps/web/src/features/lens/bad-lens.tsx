import { useTranslations } from 'next-intl';
import type { Fault } from '@parley/contracts';
import { PlaceLink } from '../frame/place-link.tsx';
import { Notice } from '../states/notice.tsx';
import type { Lens } from './lens.ts';
import { faultsOf } from './lens.ts';

interface Props {
  lens: Lens;
  /** What the service found wrong with the question, where it came so far. */
  refusal?: readonly Fault[];
}

/** An address that asks for what there is not: said so, instead of quietly showing something else. */
export function BadLens({ lens, refusal = [] }: Props) {
  const t = useTranslations();
  return (
    <div className="mt-10">
      <Notice title={t('badLens.title')}>
        <ul className="list-disc ps-5">
          {faultsOf(lens).map((name) => (
            <li key={name}>{t(`badLens.${name}`, { value: lens[name] ?? '' })}</li>
          ))}
          {refusal.map(({ pointer, message }) => (
            <li key={pointer + message}>
              {t('badLens.refused', { name: pointer.replace(/^\?/, ''), message })}
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <PlaceLink href="?" className="button">
            {t('lens.reset')}
          </PlaceLink>
        </p>
      </Notice>
    </div>
  );
}
