import type { QuotaUse } from '@parley/contracts';
import { bytesText } from '@parley/words';

/** How much of something: bytes in the unit in which they are read, all else as a plain number. */
export const amount = (quota: QuotaUse['quota'], value: number, locale: string): string =>
  quota === 'sourceBytes' ? bytesText(value, locale) : new Intl.NumberFormat(locale).format(value);
