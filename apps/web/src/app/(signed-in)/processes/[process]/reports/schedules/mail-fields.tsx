'use client';

import { useTranslations } from 'next-intl';
import { CheckGroup } from '../../../../../../features/forms/check-group.tsx';
import { PlaceLink } from '../../../../../../features/frame/place-link.tsx';
import type { Member } from './load.ts';

interface Props {
  members: readonly Member[];
  usual?: readonly string[];
  /** Whether one may have programs told. */
  tellsPrograms: boolean;
}

/** Who gets a letter each time, and how programs are told. */
export function MailFields({ members, usual = [], tellsPrograms }: Props) {
  const t = useTranslations();
  return (
    <div>
      {members.length > 0 && (
        <CheckGroup name="mailTo" label={t('reporting.schedule.mailTo')} choices={members} usual={usual} />
      )}
      <p className="text-ink-3 mt-1 text-xs">
        {members.length > 0 && `${t('reporting.schedule.mailHint')} `}
        {tellsPrograms && (
          <>
            {t('reporting.schedule.webhook')}{' '}
            <PlaceLink href="/settings/webhooks" className="link">
              {t('reporting.schedule.webhooks')}
            </PlaceLink>
          </>
        )}
      </p>
    </div>
  );
}

/** What was filled in. */
export const mailIn = (form: FormData): string[] =>
  form.getAll('mailTo').filter((each) => typeof each === 'string');
