'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from './field.tsx';

interface Props {
  name: string;
  label: string;
  /** Whether it is a new one: then it is said what makes a good one. */
  isNew?: boolean;
}

/** A password, which can be looked at: who may read what they type makes fewer mistakes and longer passwords. */
export function PasswordField({ name, label, isNew = false }: Props) {
  const t = useTranslations();
  const [shown, setShown] = useState(false);
  return (
    <Field
      name={name}
      label={label}
      type={shown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      required
      hint={isNew ? t('form.passwordAdvice') : undefined}
      aside={
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="link text-ink-2 mb-1 text-xs"
        >
          {t('form.show')}
        </button>
      }
    />
  );
}
