'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import type { createReport, newReport } from '@parley/contracts';
import { Form } from '../../../../../features/forms/form.tsx';
import { Saved } from '../../../../../features/forms/saved.tsx';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { send } from '../../../../../lib/send.ts';
import { askedOf } from './asked.ts';
import type { Choices } from './choices.ts';
import { formIn, WantedFields, wantedIn } from './wanted-fields.tsx';

interface Props {
  slug: string;
  lens: Lens;
  choices: Choices;
  /** The lens as the query of an address. */
  search: string;
}

/** Has a report made of what the address asks; or shown here first, which is a report as well, in JSON. */
export function MakeForm({ slug, lens, choices, search }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const isShown = useRef(false);
  const [isAsked, setIsAsked] = useState(false);
  const make = (form: FormData) => {
    setIsAsked(false);
    isShown.current = form.has('show');
    const wanted = wantedIn(form);
    const shape = { ...formIn(form), ...(isShown.current ? { format: 'json' as const } : {}) };
    const body: z.input<typeof newReport> = {
      process: slug,
      ...askedOf(lens, wanted.kind),
      ...wanted,
      ...shape,
    };
    return send<typeof createReport>('POST /v1/reports', { body });
  };
  return (
    <Form
      label={t('reporting.make')}
      send={make}
      done={({ body }) => {
        if (isShown.current) router.push(`/processes/${slug}/reports/${body.id}${search}`);
        else setIsAsked(true);
        router.refresh();
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
