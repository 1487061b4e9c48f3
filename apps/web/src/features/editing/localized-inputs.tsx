'use client';

import { useState } from 'react';
import { useIsBrowser } from '../../lib/use-is-browser.ts';
import type { TypedText } from '../entering/draft.ts';
import { LocalizedField } from '../entering/localized-field.tsx';
import type { FieldValue } from './fields.ts';

interface Props {
  name: string;
  label: string;
  value: FieldValue | undefined;
  languages: readonly { value: string; name: string }[];
  language: string;
  isLong: boolean;
}

/** A text in several languages within a form that reads its fields when it is sent. */
export function LocalizedInputs({ name, label, value, languages, language, isLong }: Props) {
  const isBrowser = useIsBrowser();
  const [texts, setTexts] = useState<TypedText>(() =>
    typeof value === 'object' && !Array.isArray(value) ? (value as TypedText) : {},
  );
  return (
    <fieldset disabled={!isBrowser} className="min-w-0">
      <LocalizedField
        {...{ name, label, languages, language }}
        value={texts}
        onChange={setTexts}
        long={isLong}
      />
    </fieldset>
  );
}
