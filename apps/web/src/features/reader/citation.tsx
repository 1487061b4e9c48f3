import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Process, Publication } from '@parley/contracts';
import { citingIn } from '@parley/exchange/citations';
import { dateText, plain } from '@parley/words';
import { CopyButton } from '../forms/copy-button.tsx';
import { FormWords } from '../forms/form-words.tsx';
import { CitedBy } from '../record/cited-by.tsx';

interface Props {
  publication: Publication;
  process: Process;
}

/** How what is published is cited, shown elsewhere, and read by programs. */
export async function Citation({ publication, process }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { name, address, organization } = publication;
  const today = new Date().toISOString().slice(0, 10);
  const title = plain(process.title, locale);
  const cite = await citingIn(locale);
  const [citation = ''] = cite([
    {
      type: 'dataset',
      author: [{ literal: organization.name }],
      title,
      medium: t('reader.cited'),
      version: String(process.revision),
      issued: { literal: today.slice(0, 4) },
      URL: address,
      accessed: { literal: dateText(today, locale) },
    },
  ]);
  const embed = address.replace(`/p/${name}`, `/embed/${name}/progress?lang=${locale}`);
  return (
    <section aria-labelledby="citation" className="border-ink mt-16 border-t-2 pt-3">
      <h2 id="citation" className="text-xl">
        {t('reader.citation')}
      </h2>
      <FormWords areas={['form']}>
        <Excerpt text={citation}>{t('reader.citationAbout')}</Excerpt>
        <p className="mt-2">
          <CitedBy />
        </p>
        <div className="no-print">
          <h3 className="mt-8 font-semibold">{t('reader.embed')}</h3>
          <Excerpt
            isCode
            text={`<iframe src="${embed}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="820" loading="lazy" style="border:0"></iframe>`}
          >
            {t('reader.embedAbout')}
          </Excerpt>
          <h3 className="mt-8 font-semibold">{t('reader.machine')}</h3>
          <Excerpt
            isCode
            text={`curl -H 'Authorization: Bearer pub_${name}' '${new URL(address).origin}/v1/processes/${process.slug}/progress'`}
          >
            {t('reader.machineAbout')}
          </Excerpt>
        </div>
      </FormWords>
    </section>
  );
}

/** Something to be taken elsewhere as it stands. */
function Excerpt({
  text,
  isCode = false,
  children,
}: {
  text: string;
  isCode?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="mt-2 max-w-[90ch]">
      <p className={`bg-sunken rounded px-4 py-3 break-words ${isCode ? 'font-mono text-xs' : 'font-serif'}`}>
        {text}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <span className="no-print">
          <CopyButton text={text} />
        </span>
        <p className="text-ink-2 text-sm">{children}</p>
      </div>
    </div>
  );
}
