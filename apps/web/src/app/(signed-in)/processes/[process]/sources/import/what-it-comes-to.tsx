'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { importSources, NewSourceFile, SourceFileRead } from '@parley/contracts';
import { problemText } from '../../../../../../features/forms/problem-text.ts';
import { useSending } from '../../../../../../features/forms/use-sending.ts';
import { send } from '../../../../../../lib/send.ts';

interface Props {
  slug: string;
  file: NewSourceFile;
  came: SourceFileRead;
}

/** What each entry of a file would be, what speaks against it, and the word to add them. */
export function WhatItComesTo({ slug, file, came: { entries, errors } }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const { busy, refusal, run } = useSending();
  const added = entries.filter(({ duplicateOf }) => duplicateOf === null);
  const add = async () => {
    const answer = await run(() =>
      send<typeof importSources>('POST /v1/processes/{process}/sources/import', {
        params: { process: slug },
        body: file,
      }),
    );
    if (answer === null) return;
    router.push(`/processes/${slug}/sources`);
    router.refresh();
  };
  return (
    <section aria-labelledby="entries" className="mt-10 max-w-prose">
      <h3 id="entries" className="border-ink border-t-2 pt-3 text-xl">
        {t('exchange.entries', { count: entries.length })}
      </h3>
      <ul>
        {entries.map(({ key, title, publisher, publishedOn, kind, duplicateOf }, index) => (
          // Entries have no name of their own: two of a file can be alike in everything.
          <li key={`${index} ${key}`} className="border-rule border-b py-3 text-sm">
            <p className="break-words">{title ?? t('exchange.untitled')}</p>
            <p className="text-ink-2 text-xs break-words">
              {[
                key ?? t('exchange.toBeDrawn'),
                t(`sourceKind.${kind}`),
                publisher,
                publishedOn,
                duplicateOf === null ? null : t('exchange.there', { key: duplicateOf.key }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {errors.length > 0 && (
        <div role="alert" className="border-accent mt-6 border-s-2 ps-4 text-sm">
          <p className="font-semibold">{t('exchange.against')}</p>
          <ul lang="en" className="my-2 list-disc ps-5">
            {errors.map(({ pointer, code, message }) => (
              <li key={pointer + code + message} className="break-words">
                {message}
              </li>
            ))}
          </ul>
          <p>{t('exchange.mend')}</p>
        </div>
      )}
      <p role="alert" className="text-accent mt-3 text-sm empty:hidden">
        {refusal !== null && problemText(refusal, t)}
      </p>
      {errors.length === 0 && added.length > 0 && (
        <button type="button" disabled={busy} onClick={() => void add()} className="button button-main mt-6">
          {busy ? t('form.busy') : t('exchange.add')}
        </button>
      )}
    </section>
  );
}
