'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { textOf } from '../../lib/form-text.ts';
import { sendToAuth } from '../../lib/send.ts';
import { Field } from '../forms/field.tsx';
import { Form } from '../forms/form.tsx';

/** Takes a code, of either kind; nobody has to look for the field. */
export function CodeForm({ isRecovery, done }: { isRecovery: boolean; done: () => void }) {
  const t = useTranslations();
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => block.current?.querySelector('input')?.focus(), []);
  const path = isRecovery ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp';
  return (
    <div ref={block}>
      <p className="text-ink-2 mb-5 text-sm">{t(isRecovery ? 'signIn.recoveryHint' : 'signIn.codeHint')}</p>
      <Form
        look="wide"
        submit={t('signIn.submit')}
        busy={t('signIn.busy')}
        retype="code"
        explain={({ status }) => (status === 401 || status === 400 ? t('signIn.wrongCode') : null)}
        send={(form) => sendToAuth(path, { code: textOf(form, 'code').replaceAll(/\s/g, '') })}
        done={done}
      >
        <Field
          name="code"
          label={t(isRecovery ? 'signIn.recoveryCode' : 'signIn.code')}
          autoComplete="one-time-code"
          inputMode={isRecovery ? 'text' : 'numeric'}
          spellCheck={false}
          required
        />
      </Form>
    </div>
  );
}
