'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { CreatedFeed, createFeed, FeedLanguage, Label } from '@parley/contracts';
import { CheckGroup } from '../../../../features/forms/check-group.tsx';
import { ChoiceField } from '../../../../features/forms/choice-field.tsx';
import { LabelField } from '../../../../features/forms/label-field.tsx';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import { send } from '../../../../lib/send.ts';
import { endOf } from '../end-of-day.ts';
import { HowToSubscribe } from './how-to-subscribe.tsx';

interface Choice {
  value: string;
  name: string;
}

interface Props {
  processes: readonly Choice[];
  labels: readonly Label[];
  languages: readonly Choice[];
}

const kinds = ['meetings', 'changes'] as const;

/** Makes a feed address; then shows it, this once, and what to do with it. */
export function FeedForm({ processes, labels, languages }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const [made, setMade] = useState<CreatedFeed | null>(null);
  if (made !== null) return <HowToSubscribe feed={made} leave={() => setMade(null)} />;
  return (
    <Form
      submit={t('feeds.make')}
      send={(form) =>
        send<typeof createFeed>('POST /v1/feeds', {
          body: {
            name: textOf(form, 'name'),
            process: textOf(form, 'process'),
            kinds: kinds.filter((kind) => form.getAll('kinds').includes(kind)),
            language: textOf(form, 'language') as FeedLanguage,
            clearance: textOf(form, 'clearance') as Label,
            expiresAt: endOf(textOf(form, 'expiresAt')),
          },
        })
      }
      done={({ body }) => {
        setMade(body);
        router.refresh();
      }}
      explain={({ status }) => (status === 409 ? t('feeds.tooMany') : null)}
    >
      <Field
        name="name"
        label={t('settings.name')}
        hint={t('feeds.nameHint')}
        autoComplete="off"
        maxLength={100}
        required
      />
      <ChoiceField name="process" label={t('feeds.process')} choices={processes} />
      <CheckGroup
        name="kinds"
        label={t('feeds.what')}
        choices={kinds.map((kind) => ({ value: kind, name: t(`feeds.kind.${kind}`) }))}
        usual={kinds}
      />
      <ChoiceField name="language" label={t('feeds.language')} usual={locale} choices={languages} />
      <LabelField
        name="clearance"
        label={t('settings.clearance')}
        hint={t('feeds.clearanceHint')}
        usual="public"
        labels={labels}
      />
      <Field name="expiresAt" label={t('settings.expires')} hint={t('settings.expiresHint')} type="date" />
    </Form>
  );
}
