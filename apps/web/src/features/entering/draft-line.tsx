'use client';

import { useNow, useTranslations } from 'next-intl';
import { ageOf } from './age.ts';

interface Props {
  /** When what was brought back had been kept; null where one begins afresh. */
  keptAt: number | null;
  isKept: boolean;
  onDiscard: () => void;
}

/** That a draft is kept here, how old it is, and how to begin afresh. */
export function DraftLine({ keptAt, isKept, onDiscard }: Props) {
  const t = useTranslations();
  const now = useNow();
  if (!isKept) return <p className="text-accent text-sm">{t('entering.notKept')}</p>;
  if (keptAt === null) return <p className="text-ink-3 text-sm">{t('entering.keptHere')}</p>;
  return (
    <p className="text-ink-2 border-accent border-s-2 ps-3 text-sm">
      {t('entering.broughtBack', { age: t('entering.age', ageOf(keptAt, now.getTime())) })}{' '}
      <button type="button" onClick={onDiscard} className="link">
        {t('entering.beginAfresh')}
      </button>
    </p>
  );
}
