'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import type { getMember, Label, Member, Role, updateMember } from '@parley/contracts';
import { ChoiceField } from '../../../../features/forms/choice-field.tsx';
import { LabelField } from '../../../../features/forms/label-field.tsx';
import { Form } from '../../../../features/forms/form.tsx';
import { changeAsSeen } from '../../../../lib/change-as-seen.ts';
import { textOf } from '../../../../lib/form-text.ts';

interface Props {
  member: Member;
  /** What one may give. */
  roles: readonly Role[];
  labels: readonly Label[];
}

/** Role and clearance of a member, opened where they stand. */
export function MemberForm({ member, roles, labels }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const details = useRef<HTMLDetailsElement>(null);
  const params = { member: member.id };
  return (
    <details ref={details} className="text-sm open:basis-full">
      <summary
        aria-label={t('settings.changeMember', { name: member.name })}
        className="link text-ink-2 min-h-8 list-none leading-8 [&::-webkit-details-marker]:hidden"
      >
        {t('form.change')}
      </summary>
      <div className="mt-3 mb-2">
        <Form
          label={t('settings.changeMember', { name: member.name })}
          look="calm"
          submit={t('form.save')}
          send={(form) =>
            changeAsSeen<typeof getMember, typeof updateMember>(
              ['GET /v1/members/{member}', { params }],
              (now) => now.role === member.role && now.clearance === member.clearance,
              (ifMatch) => [
                'PATCH /v1/members/{member}',
                {
                  params,
                  ifMatch,
                  body: { role: textOf(form, 'role') as Role, clearance: textOf(form, 'clearance') as Label },
                },
              ],
            )
          }
          done={() => {
            if (details.current !== null) details.current.open = false;
            router.refresh();
          }}
        >
          <ChoiceField
            name="role"
            label={t('settings.role')}
            usual={member.role}
            choices={roles.map((role) => ({ value: role, name: t(`role.${role}`) }))}
          />
          <LabelField
            name="clearance"
            label={t('settings.clearance')}
            usual={member.clearance}
            labels={labels}
          />
        </Form>
      </div>
    </details>
  );
}
