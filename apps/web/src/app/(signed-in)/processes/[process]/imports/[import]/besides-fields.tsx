'use client';

import { useTranslations } from 'next-intl';
import type { ImportMapping } from '@parley/contracts';
import { kinds } from '../../../../../../features/entering/choices.ts';
import { ChoiceField } from '../../../../../../features/forms/choice-field.tsx';
import { Field } from '../../../../../../features/forms/field.tsx';
import type { MappingChoices } from './mapping-choices.ts';

/** What is so of every row that does not say it. */
export function BesidesFields({ draft, choices }: { draft: ImportMapping; choices: MappingChoices }) {
  const t = useTranslations();
  const { defaults } = draft;
  const { tracks, sources, accounts, languages } = choices;
  /** What was named by its key, as the lists name it: by its id. */
  const named = (reference: string | null, all: readonly { value: string; key?: string }[]) =>
    all.find(({ value, key }) => reference === value || (key !== undefined && reference === `key:${key}`))
      ?.value ?? '';
  return (
    <details>
      <summary className="text-md py-1 font-semibold">{t('imports.besides')}</summary>
      <div className="mt-3 space-y-4">
        <ChoiceField
          name="account"
          label={t('imports.usualAccount')}
          usual={defaults.account}
          choices={accounts}
        />
        <ChoiceField
          name="source"
          label={t('imports.usualSource')}
          usual={named(defaults.source, sources)}
          choices={[{ value: '', name: t('imports.fileItself') }, ...sources]}
        />
        <ChoiceField
          name="track"
          label={t('imports.newTrack')}
          usual={named(defaults.track, tracks)}
          choices={[{ value: '', name: t('imports.noTrack') }, ...tracks]}
        />
        <ChoiceField
          name="kind"
          label={t('imports.newKind')}
          usual={defaults.kind}
          choices={kinds.map((value) => ({ value, name: t(`kind.${value}`) }))}
        />
        <Field name="theme" label={t('imports.newTheme')} defaultValue={defaults.theme} autoComplete="off" />
        <ChoiceField
          name="language"
          label={t('imports.language')}
          usual={draft.language}
          choices={languages}
        />
      </div>
    </details>
  );
}
