'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Fragment, useState } from 'react';
import type { createReportSchedule } from '@parley/contracts';
import { Field } from '../../../../../../features/forms/field.tsx';
import { Form } from '../../../../../../features/forms/form.tsx';
import { Saved } from '../../../../../../features/forms/saved.tsx';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { textOf } from '../../../../../../lib/form-text.ts';
import { send } from '../../../../../../lib/send.ts';
import { standingOf } from '../asked.ts';
import type { Choices } from '../choices.ts';
import { formIn, WantedFields, wantedIn } from '../wanted-fields.tsx';
import type { Member } from './load.ts';
import { MailFields, mailIn } from './mail-fields.tsx';
import { WhenFields } from './when-fields.tsx';
import { whenIn } from './when.ts';

interface Props {
  slug: string;
  lens: Lens;
  choices: Choices;
  members: readonly Member[];
}

/** Has a report made again and again, of what the address asks. */
export function ScheduleForm({ slug, lens, choices, members }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const [added, setAdded] = useState(0);
  const make = (form: FormData) =>
    send<typeof createReportSchedule>('POST /v1/report-schedules', {
      body: {
        process: slug,
        name: textOf(form, 'name'),
        ...standingOf(lens),
        ...wantedIn(form),
        ...formIn(form),
        ...whenIn(form),
        mailTo: mailIn(form),
      },
    });
  return (
    <Form
      label={t('reporting.schedule.make')}
      send={make}
      done={() => {
        setAdded(added + 1);
        router.refresh();
      }}
      submit={t('reporting.schedule.makeIt')}
      explain={({ code }) => (code === 'conflict' ? t('reporting.schedule.tooMany') : null)}
      aside={<Saved is={added > 0} />}
    >
      {/* All of it anew after each: some of these keep what was chosen, and a form’s reset does not reach that. */}
      <Fragment key={added}>
        <Field
          name="name"
          label={t('reporting.schedule.name')}
          hint={t('reporting.schedule.nameHint')}
          autoComplete="off"
          required
        />
        <WantedFields choices={choices} />
        <WhenFields slug={slug} usual={null} />
        <MailFields members={members} tellsPrograms={choices.tellsPrograms} />
      </Fragment>
    </Form>
  );
}
