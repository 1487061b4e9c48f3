'use client';

import { useNow, useTranslations } from 'next-intl';
import { ageOf } from './age.ts';

interface Props {
  /** When the other tab kept what stands there; null where it recorded the draft or threw it away. */
  at: number | null;
  onTake: () => void;
  onAfresh: () => void;
  onStay: () => void;
}

/** That another tab wrote in the same form: nothing is kept over it before the person has said which of the two goes on. */
export function KeptElsewhere({ at, onTake, onAfresh, onStay }: Props) {
  const t = useTranslations();
  const now = useNow();
  return (
    <div role="alert" className="border-accent w-full border-s-2 ps-3 text-sm">
      <p>
        {at === null
          ? t('entering.elsewhere.gone')
          : t('entering.elsewhere.changed', { age: t('entering.age', ageOf(at, now.getTime())) })}
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        {at === null ? (
          <button type="button" onClick={onAfresh} className="button min-h-10">
            {t('entering.beginAfresh')}
          </button>
        ) : (
          <button type="button" onClick={onTake} className="button min-h-10">
            {t('entering.elsewhere.take')}
          </button>
        )}
        <button type="button" onClick={onStay} className="button min-h-10">
          {t('entering.elsewhere.stay')}
        </button>
      </p>
    </div>
  );
}
