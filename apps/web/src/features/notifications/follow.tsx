import { getLocale, getTranslations } from 'next-intl/server';
import type { Process } from '@parley/contracts';
import { plain } from '@parley/words';
import { FollowButton } from './follow-button.tsx';

interface Props {
  process: Pick<Process, 'slug' | 'title'>;
  isFollowed: boolean;
  className?: string;
}

/** The button by which a process is followed, with its words. */
export async function Follow({ process: { slug, title }, isFollowed, className }: Props) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const words = {
    follow: t('notifications.follow'),
    unfollow: t('notifications.unfollow'),
    name: plain(title, locale),
  };
  return (
    <FollowButton
      process={slug}
      {...{ isFollowed, words }}
      {...(className === undefined ? {} : { className })}
    />
  );
}
