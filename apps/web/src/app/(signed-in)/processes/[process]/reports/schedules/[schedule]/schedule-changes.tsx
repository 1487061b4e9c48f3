'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { getReportSchedule, ReportSchedule, updateReportSchedule } from '@parley/contracts';
import { Field } from '../../../../../../../features/forms/field.tsx';
import { Form } from '../../../../../../../features/forms/form.tsx';
import { changeAsSeen } from '../../../../../../../lib/change-as-seen.ts';
import { textOf } from '../../../../../../../lib/form-text.ts';
import type { Choices } from '../../choices.ts';
import { formIn, FormFields } from '../../wanted-fields.tsx';
import type { Member } from '../load.ts';
import { MailFields, mailIn } from '../mail-fields.tsx';
import { WhenFields } from '../when-fields.tsx';
import { whenIn } from '../when.ts';

const changeable = ['name', 'format', 'language', 'cron', 'timeZone', 'mailTo'] as const;

interface Props {
  slug: string;
  of: ReportSchedule;
  choices: Choices;
  members: readonly Member[];
  /** Where the schedules are. */
  list: string;
}

/** Changes when a schedule comes, in what form, and to whom. What it asks stays: that would be another schedule. */
export function ScheduleChanges({ slug, of, choices, members, list }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const params = { schedule: of.id };
  const changesIn = (form: FormData) => {
    const { cron, timeZone } = whenIn(form);
    return {
      name: textOf(form, 'name'),
      ...formIn(form),
      ...(cron === null ? {} : { cron, timeZone }),
      // Who may not know the members leaves them as they are.
      ...(members.length === 0 ? {} : { mailTo: mailIn(form) }),
    };
  };
  return (
    <Form
      label={t('reporting.schedule.change')}
      send={(form) =>
        changeAsSeen<typeof getReportSchedule, typeof updateReportSchedule>(
          ['GET /v1/report-schedules/{schedule}', { params }],
          (now) => changeable.every((name) => JSON.stringify(now[name]) === JSON.stringify(of[name])),
          (ifMatch) => ['PATCH /v1/report-schedules/{schedule}', { params, ifMatch, body: changesIn(form) }],
        )
      }
      done={() => {
        router.push(list);
        router.refresh();
      }}
      submit={t('form.save')}
    >
      <Field
        name="name"
        label={t('reporting.schedule.name')}
        defaultValue={of.name}
        autoComplete="off"
        required
      />
      <FormFields choices={choices} usual={of} />
      <WhenFields slug={slug} usual={of} />
      <MailFields members={members} usual={of.mailTo} tellsPrograms={choices.tellsPrograms} />
    </Form>
  );
}
