'use client';

import { useTranslations } from 'next-intl';
import type { ImportField } from '@parley/contracts';
import {
  agreements,
  kinds,
  legalStates,
  levelValues,
  type Option,
} from '../../../../../../features/entering/choices.ts';
import { ChoiceField } from '../../../../../../features/forms/choice-field.tsx';
import { AS_WRITTEN, NOTHING, type Word } from './mapping-draft.ts';

/** Acts that a table can tell of; the others say more than it has cells for. */
const acts = [
  'propose',
  'discuss',
  'agree',
  'reconfirm',
  'expedite',
  'announce',
  'observe',
  'deny',
  'withdraw',
] as const;

interface Props {
  words: readonly Word[];
  accounts: readonly Option[];
  /** Where some could not be read, they are what there is to do. */
  isOpen: boolean;
}

/** What each word of the cells means, where it is not what it says itself. */
export function WordFields({ words, accounts, isOpen }: Props) {
  const t = useTranslations();
  if (words.length === 0) return null;
  const meanings: Partial<Record<ImportField, readonly Option[]>> = {
    implementation: levelValues.map((value) => ({ value, name: `${value} ${t(`level.${value}`)}` })),
    agreement: agreements.map((value) => ({ value, name: t(`agreement.${value}`) })),
    legal: (['none', ...legalStates] as const).map((value) => ({ value, name: t(`legal.${value}`) })),
    account: accounts,
    act: acts.map((value) => ({ value, name: t(`act.${value}`) })),
    kind: kinds.map((value) => ({ value, name: t(`kind.${value}`) })),
  };
  return (
    <details open={isOpen}>
      <summary className="text-md py-1 font-semibold">{t('imports.values')}</summary>
      <p className="text-ink-3 mb-3 text-xs">{t('imports.valuesHint')}</p>
      <div className="space-y-3">
        {words.map(({ field, header, text, value }, index) => {
          const offered = meanings[field] ?? [];
          const isOther = typeof value === 'string' && offered.every((one) => one.value !== value);
          return (
            <ChoiceField
              key={`${field} ${text}`}
              name={`value-${index}`}
              label={t('imports.valueIn', { text, column: header })}
              usual={value === null ? NOTHING : (value ?? AS_WRITTEN)}
              choices={[
                { value: AS_WRITTEN, name: t('imports.byItself') },
                { value: NOTHING, name: t('imports.saysNothing') },
                ...(isOther ? [{ value, name: value }] : []),
                ...offered,
              ]}
            />
          );
        })}
      </div>
    </details>
  );
}
