'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Confirmed } from '../../../../features/forms/confirmed.tsx';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import { sendToAuth } from '../../../../lib/send.ts';
import type { Passkey } from '../load.ts';

/** A passkey: its name, since when, and how to be rid of it. */
export function PasskeyRow({ passkey: { id, name, added } }: { passkey: Passkey }) {
  const t = useTranslations();
  const router = useRouter();
  const shown = name ?? t('yourAccount.passkeyUnnamed');
  return (
    <li className="border-rule flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b py-3 first:pt-0">
      <p className="me-auto min-w-0 break-words">
        {shown}
        {added !== null && (
          <span className="text-ink-3 text-sm">{` · ${t('yourAccount.passkeyAdded', { date: added })}`}</span>
        )}
      </p>
      <details className="open:order-last open:basis-full">
        <summary
          aria-label={t('yourAccount.passkeyRenameOf', { name: shown })}
          className="link text-ink-2 min-h-8 list-none text-sm leading-8 [&::-webkit-details-marker]:hidden"
        >
          {t('yourAccount.passkeyRename')}
        </summary>
        <div className="my-3">
          <Form
            label={t('yourAccount.passkeyRenameOf', { name: shown })}
            look="calm"
            submit={t('form.save')}
            send={(form) => sendToAuth('/passkey/update-passkey', { id, name: textOf(form, 'name').trim() })}
            done={() => router.refresh()}
          >
            <Field
              name="name"
              label={t('yourAccount.name')}
              defaultValue={shown}
              autoComplete="off"
              required
            />
          </Form>
        </div>
      </details>
      <Confirmed
        button={t('form.remove')}
        label={t('yourAccount.passkeyRemoveOf', { name: shown })}
        title={t('yourAccount.passkeyRemoveQuestion', { name: shown })}
        confirm={t('form.remove')}
        send={() => sendToAuth('/passkey/delete-passkey', { id })}
        done={() => router.refresh()}
      >
        <p>{t('yourAccount.passkeyRemoveMeans')}</p>
      </Confirmed>
    </li>
  );
}
