'use client';

import { useTranslations } from 'next-intl';
import type { Mending } from './mending.ts';
import { mendings } from './mending.ts';

interface Props {
  chosen: Mending;
  onChoose: (mending: Mending) => void;
}

/** What is meant by "not right", and what each of the ways does to the record, before one of them is taken. */
export function MendChoice({ chosen, onChoose }: Props) {
  const t = useTranslations();
  return (
    <fieldset>
      <legend className="mb-3 font-serif text-xl font-semibold">{t('mending.question')}</legend>
      <div className="border-rule grid border-t md:grid-cols-3 md:gap-x-8">
        {mendings.map((mending) => (
          <div
            key={mending}
            className="border-rule has-checked:border-accent flex items-start gap-3 border-b py-4 md:border-b-2"
          >
            <input
              type="radio"
              id={`mending-${mending}`}
              name="mending"
              checked={mending === chosen}
              onChange={() => onChoose(mending)}
              aria-describedby={`mending-${mending}-means`}
              className="accent-accent mt-1 size-4 shrink-0"
            />
            <div className="min-w-0">
              <label htmlFor={`mending-${mending}`} className="text-md block font-semibold">
                {t(`mending.${mending}`)}
              </label>
              <p id={`mending-${mending}-means`} className="text-ink-2 mt-1 text-sm">
                {t(`mending.${mending}Means`)}
              </p>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
