'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { publishProcess } from '@parley/contracts';
import { CheckField } from '../../../../../features/forms/check-field.tsx';
import { Field } from '../../../../../features/forms/field.tsx';
import { Form } from '../../../../../features/forms/form.tsx';
import { textOf } from '../../../../../lib/form-text.ts';
import { send } from '../../../../../lib/send.ts';
import type { Sent } from '../../../../../lib/send.ts';

/** Shows a process to everybody, once it is said that this is meant. */
export function PublishForm({ slug }: { slug: string }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Form
      label={t('publishing.publish')}
      submit={t('publishing.publish')}
      send={(form) => {
        if (!form.has('sure')) return Promise.resolve(notMeant);
        const body = { name: textOf(form, 'name').trim() };
        return send<typeof publishProcess>('POST /v1/processes/{process}/publication', {
          params: { process: slug },
          body,
        });
      }}
      done={() => router.refresh()}
      explain={({ status }) => (status === 409 ? t('publishing.clash') : null)}
    >
      <Field
        name="name"
        label={t('publishing.name')}
        hint={t('publishing.nameHint')}
        defaultValue={slug}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <CheckField name="sure" label={t('publishing.sure')} />
    </Form>
  );
}

/** Nothing is sent: what everybody sees cannot be unseen. */
const notMeant: Sent<never> = {
  done: false,
  refusal: {
    status: 422,
    code: 'validation_failed',
    faults: [{ pointer: '/sure', code: 'not_sure', message: 'is not said to be meant' }],
  },
};
