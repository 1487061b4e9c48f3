'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { z } from 'zod';
import type { createReport, newReport } from '@parley/contracts';
import { Form } from '../../../../../features/forms/form.tsx';
import { Saved } from '../../../../../features/forms/saved.tsx';
import { type Lens, searchOf } from '../../../../../features/lens/lens.ts';
import { send } from '../../../../../lib/send.ts';
import { askedOf, lookedAtAs } from './asked.ts';
import type { Choices } from './choices.ts';
import { formIn, WantedFields, wantedIn } from './wanted-fields.tsx';

interface Props {
  slug: string;
  lens: Lens;
  choices: Choices;
}

/** Has a report made of what the address asks; or shows first what it would say. */
export function MakeForm({ slug, lens, choices }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const [isAsked, setIsAsked] = useState(false);
  const make = async (form: FormData) => {
    setIsAsked(false);
    const wanted = wantedIn(form);
    const shape = formIn(form);
    if (form.has('show')) {
      router.push(`/processes/${slug}/reports/preview${searchOf(lens, lookedAtAs(wanted, shape))}`);
      return { done: true as const, value: { isMade: false } };
    }
    const body: z.input<typeof newReport> = {
      process: slug,
      ...askedOf(lens, wanted.kind),
      ...wanted,
      ...shape,
    };
    const sent = await send<typeof createReport>('POST /v1/reports', { body });
    return sent.done ? { done: true as const, value: { isMade: true } } : sent;
  };
  return (
    <Form
      label={t('reporting.make')}
      send={make}
      done={({ isMade }) => {
        setIsAsked(isMade);
        if (isMade) router.refresh();
      }}
      submit={t('reporting.makeIt')}
      explain={({ code }) => (code === 'quota_exceeded' ? t('reporting.tooMany') : null)}
      aside={
        <>
          <button type="submit" name="show" value="here" className="button min-h-10 px-4">
            {t('reporting.preview')}
          </button>
          <Saved is={isAsked} words={t('reporting.asked')} />
          {/* On a telephone the list stands far below. */}
          {isAsked && (
            <a href="#reports" className="link text-sm lg:hidden">
              {t('reporting.made')}
            </a>
          )}
        </>
      }
    >
      <WantedFields choices={choices} />
    </Form>
  );
}
