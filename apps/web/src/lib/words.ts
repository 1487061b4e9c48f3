import type { useTranslations } from 'next-intl';

/** The translator, over all messages: `t('matrix.title')`. Pure functions take it as their last argument. */
export type Words = ReturnType<typeof useTranslations<never>>;
