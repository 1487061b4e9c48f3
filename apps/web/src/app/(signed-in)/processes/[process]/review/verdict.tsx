'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import type { acceptProposal, sendBackProposal } from '@parley/contracts';
import { FaultLine } from '../../../../../features/forms/fault-line.tsx';
import { Field } from '../../../../../features/forms/field.tsx';
import { Form } from '../../../../../features/forms/form.tsx';
import { problemText } from '../../../../../features/forms/problem-text.ts';
import { useSending } from '../../../../../features/forms/use-sending.ts';
import { textOf } from '../../../../../lib/form-text.ts';
import { send } from '../../../../../lib/send.ts';

interface Props {
  id: string;
  slug: string;
  name: string;
  /** How many words it has. */
  words: number;
}

/** Accept it, or send it back with the reason. */
export function Verdict({ id, slug, name, words }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const details = useRef<HTMLDetailsElement>(null);
  const { busy, refusal, run } = useSending();
  const params = { process: slug, id };

  // What was judged leaves the list, and the focus would be lost with it.
  const done = () => {
    const entry = details.current?.closest('li');
    const next = entry?.nextElementSibling ?? entry?.previousElementSibling;
    const heading = document.querySelector('#waiting');
    const target = next ?? heading;
    if (target instanceof HTMLElement) target.focus();
    router.refresh();
  };
  const accept = async () => {
    const answer = await run(() =>
      send<typeof acceptProposal>('POST /v1/processes/{process}/proposals/{id}/accept', { params }),
    );
    if (answer !== null) done();
  };

  return (
    <div className="no-print mt-4 flex flex-wrap items-start gap-3">
      <button
        type="button"
        data-verdict="accept"
        disabled={busy}
        aria-label={t('review.acceptIt', { name })}
        onClick={() => void accept()}
        className="button button-main min-h-10"
      >
        {busy ? t('form.busy') : t('review.accept')}
      </button>
      <details ref={details} className="text-sm open:basis-full">
        <summary
          aria-label={t('review.sendItBack', { name })}
          className="button min-h-10 list-none [&::-webkit-details-marker]:hidden"
        >
          {t('review.sendBack')}
        </summary>
        <div className="mt-4 mb-2">
          <Form
            look="calm"
            submit={t('review.sendBack')}
            send={(form) =>
              send<typeof sendBackProposal>('POST /v1/processes/{process}/proposals/{id}/send-back', {
                params,
                body: { reason: { [locale]: textOf(form, 'reason') } },
              })
            }
            done={done}
          >
            <Field
              name="reason"
              label={t('review.reason')}
              hint={t('review.reasonHint')}
              required
              autoComplete="off"
            />
          </Form>
        </div>
      </details>
      <div role="alert" className="text-accent basis-full text-sm empty:hidden">
        {refusal !== null && <p>{problemText(refusal, t)}</p>}
        {refusal?.faults.map((fault) => (
          <div key={fault.pointer + fault.code} className="flex gap-2">
            {words > 1 && (
              <span>{t('review.inWord', { n: Number(fault.pointer.split('/')[2] ?? 0) + 1 })}</span>
            )}
            <FaultLine fault={fault} />
          </div>
        ))}
      </div>
    </div>
  );
}
