'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { Confirmed } from '../../../features/forms/confirmed.tsx';

interface Props extends Pick<ComponentProps<typeof Confirmed>, 'send'> {
  /** What is revoked, to tell its button from the others of the list. */
  name: string;
  question: string;
  /** What it means to who used it. */
  means: string;
}

/** Makes something that was handed out of no use. */
export function Revoke({ name, question, means, send }: Props) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <Confirmed
      button={t('settings.revoke')}
      label={t('settings.revokeFor', { name })}
      title={question}
      confirm={t('settings.revoke')}
      send={send}
      done={() => router.refresh()}
    >
      <p>{means}</p>
    </Confirmed>
  );
}
