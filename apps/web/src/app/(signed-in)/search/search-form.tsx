import { getLocale, getTranslations } from 'next-intl/server';
import { searchKind } from '@parley/contracts';
import type { Process } from '@parley/contracts';
import { plain } from '@parley/words';
import type { Wanted } from './wanted.ts';

/** What to look for. It is sent as an address, so it works without a script, too. */
export async function SearchForm({ wanted, processes }: { wanted: Wanted; processes: readonly Process[] }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return (
    <search>
      <form
        method="get"
        aria-label={t('search.form')}
        className="no-print border-rule my-8 grid grid-cols-1 items-end gap-x-4 gap-y-3 border-y py-4 sm:grid-cols-2 lg:grid-cols-[3fr_1.2fr_2fr_auto]"
      >
        <label className="block min-w-0 sm:max-lg:col-span-2">
          <span className="label">{t('search.words')}</span>
          <input
            key={wanted.words}
            name="q"
            type="search"
            defaultValue={wanted.words}
            required
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            className="field"
          />
        </label>
        <label className="block min-w-0">
          <span className="label">{t('search.what')}</span>
          <select key={wanted.kind} name="kind" defaultValue={wanted.kind ?? ''} className="field">
            <option value="">{t('search.everything')}</option>
            {searchKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {t(`search.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="block min-w-0">
          <span className="label">{t('search.process')}</span>
          <select key={wanted.process} name="process" defaultValue={wanted.process} className="field">
            <option value="">{t('search.everywhere')}</option>
            {processes.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {plain(title, locale)}
              </option>
            ))}
          </select>
        </label>
        <div>
          <button type="submit" className="button min-h-10">
            {t('search.submit')}
          </button>
        </div>
      </form>
    </search>
  );
}
