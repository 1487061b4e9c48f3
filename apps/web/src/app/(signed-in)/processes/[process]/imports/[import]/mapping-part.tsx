import { getLocale, getTranslations } from 'next-intl/server';
import type { Import } from '@parley/contracts';
import { KeepMapping } from './keep-mapping.tsx';
import { loadMappingChoices, loadTemplates, loadUnread } from './load.ts';
import { MappingForm } from './mapping-form.tsx';

/** What the columns of a file are: to be told, told otherwise, and kept for the next file. */
export async function MappingPart({ slug, of }: { slug: string; of: Import }) {
  const [t, locale, templates, choices, unread] = await Promise.all([
    getTranslations(),
    getLocale(),
    loadTemplates(),
    loadMappingChoices(slug),
    loadUnread(of),
  ]);
  return (
    <section aria-labelledby="mapping" className="min-w-0">
      <h3 id="mapping" className="border-ink mb-5 border-t-2 pt-3 text-xl">
        {t('imports.mapping')}
      </h3>
      {/* Anew with every state: what was filled in is the mapping now. */}
      <MappingForm key={`${of.state} ${of.createdAt}`} {...{ of, templates, choices, unread, locale }} />
      {of.mapping !== null && (
        <div className="border-rule mt-8 border-t pt-5">
          <KeepMapping mapping={of.mapping} />
        </div>
      )}
    </section>
  );
}
