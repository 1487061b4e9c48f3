'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { DomainEventType, Label, NewWebhook, Webhook } from '@parley/contracts';
import { AllOrSome, chosenIn } from '../../../../features/forms/all-or-some.tsx';
import { ChoiceField } from '../../../../features/forms/choice-field.tsx';
import { LabelField } from '../../../../features/forms/label-field.tsx';
import { Field } from '../../../../features/forms/field.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import type { Choices } from './choices.ts';

interface Props {
  choices: Choices;
  /** As it is; null where it is made. */
  webhook: Webhook | null;
}

/** Where a webhook leads, and what it is told. */
export function WebhookFields({ choices, webhook }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { events, processes, labels, languages } = choices;
  return (
    <>
      <Field
        name="url"
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        defaultValue={webhook?.url}
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <Field
        name="description"
        label={t('webhooks.description')}
        hint={t('webhooks.descriptionHint')}
        defaultValue={webhook?.description}
        autoComplete="off"
      />
      <AllOrSome
        name="events"
        label={t('webhooks.events')}
        all={t('webhooks.allEvents')}
        hint={t('webhooks.eventsHint')}
        groups={events}
        usual={webhook?.events ?? null}
      />
      <AllOrSome
        name="processes"
        label={t('webhooks.processes')}
        all={t('webhooks.allProcesses')}
        groups={[{ name: '', choices: processes }]}
        usual={webhook?.processes ?? null}
      />
      <LabelField
        name="clearance"
        label={t('settings.clearance')}
        hint={t('webhooks.clearanceHint')}
        usual={webhook?.clearance ?? 'public'}
        labels={labels}
      />
      <ChoiceField
        name="locale"
        label={t('settings.letterLanguage')}
        hint={t('webhooks.letterHint')}
        usual={webhook?.locale ?? locale}
        choices={languages}
      />
    </>
  );
}

/** What was filled in. */
export const webhookIn = (form: FormData): NewWebhook => ({
  url: textOf(form, 'url').trim(),
  description: textOf(form, 'description'),
  events: chosenIn(form, 'events') as DomainEventType[] | null,
  processes: chosenIn(form, 'processes'),
  clearance: textOf(form, 'clearance') as Label,
  locale: textOf(form, 'locale') as NewWebhook['locale'],
});
