'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { Label } from '@parley/contracts';
import { ChoiceField } from './choice-field.tsx';

interface Props extends Omit<ComponentProps<typeof ChoiceField>, 'choices'> {
  /** Those that the person may give, from who sees most to who sees least. */
  labels: readonly Label[];
}

/** Who may see something, or how much somebody may see. */
export function LabelField({ labels, ...field }: Props) {
  const t = useTranslations();
  return (
    <ChoiceField {...field} choices={labels.map((label) => ({ value: label, name: t(`label.${label}`) }))} />
  );
}
