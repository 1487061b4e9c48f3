import { useTranslations } from 'next-intl';
import type { Fault } from '@parley/contracts';
import { faultText } from './problem-text.ts';

/** One fault, in words. */
export function FaultLine({ fault }: { fault: Fault }) {
  const { text, lang } = faultText(fault, useTranslations());
  return <p lang={lang}>{text}</p>;
}
