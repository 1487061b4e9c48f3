'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '../../../../features/forms/copy-button.tsx';
import { Field } from '../../../../features/forms/field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { textOf } from '../../../../lib/form-text.ts';
import { sendToAuth } from '../../../../lib/send.ts';
import { QrCode } from './qr-code.tsx';

interface Props {
  /** `otpauth://…`, with the secret in it. */
  uri: string;
  done: () => void;
  leave: () => void;
}

/** The secret, to be brought into an app, and the first code from there: it proves that it has arrived. */
export function Enrolment({ uri, done, leave }: Props) {
  const t = useTranslations();
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-6">
      <QrCode text={uri} label={t('yourAccount.secondQr')} />
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-ink-2 max-w-prose text-sm">{t('yourAccount.secondScan')}</p>
        <p className="label mt-4">{t('yourAccount.secondSecret')}</p>
        <p className="mb-3">
          <code data-testid="totp-secret" className="text-sm break-all select-all">
            {secret}
          </code>
        </p>
        <CopyButton text={secret} />
        <div className="mt-6">
          <Form
            submit={t('yourAccount.secondConfirm')}
            retype="code"
            explain={({ status }) => (status === 401 || status === 400 ? t('yourAccount.wrongCode') : null)}
            send={(form) =>
              sendToAuth('/two-factor/verify-totp', { code: textOf(form, 'code').replaceAll(/\s/g, '') })
            }
            done={done}
            aside={
              <button type="button" onClick={leave} className="button min-h-10">
                {t('form.cancel')}
              </button>
            }
          >
            <Field
              name="code"
              label={t('yourAccount.secondCode')}
              inputMode="numeric"
              autoComplete="one-time-code"
              required
            />
          </Form>
        </div>
      </div>
    </div>
  );
}
