import type { Source } from '@parley/contracts';
import { dateText } from '@parley/words';

/** A source as it is cited: publisher, title as published, day; its key, by which it is found in the record. */
export const citationOf = ({ publisher, title, publishedOn, key }: Source, locale: string): string =>
  `${[publisher, title, publishedOn === null ? null : dateText(publishedOn, locale)]
    .filter((part) => part !== null)
    .join(', ')} [${key}]`;
