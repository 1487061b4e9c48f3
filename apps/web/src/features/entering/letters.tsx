'use client';

import { useTranslations } from 'next-intl';
import { saidActNames, saidActs } from './acts.ts';

/** The letters by which the list is worked, folded away once they are known. */
export function Letters() {
  const t = useTranslations();
  return (
    <details className="text-ink-2 mb-3 text-xs">
      <summary className="hover:text-ink">{t('entering.keys')}</summary>
      <ul className="mt-2 columns-2 gap-x-8 leading-6 sm:columns-3">
        {saidActNames.map((act) => (
          <li key={act}>
            <Key>{saidActs[act]}</Key> {t(`act.${act}`)}
          </li>
        ))}
        <li>
          <Key>0</Key>–<Key>3</Key> {t('entering.implementation')}
        </li>
        <li>
          <Key>S</Key> {t('entering.account')}
        </li>
        <li>
          <Key>Q</Key> {t('entering.quote')}
        </li>
        <li>
          <Key>I</Key> {t('entering.newItem')}
        </li>
        <li>
          <Key>⌫</Key> {t('entering.notNamed')}
        </li>
        <li>
          <Key>Ctrl Z</Key> {t('entering.undo')}
        </li>
      </ul>
    </details>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="border-rule-strong inline-block min-w-5 rounded-[3px] border px-1 text-center font-sans text-[0.6875rem] leading-4">
      {children}
    </kbd>
  );
}
