import type { Fault } from '@parley/contracts';
import type { Words } from '@parley/words';
import type { Refusal } from '../../lib/send.ts';

/** Why it was refused, in the reader's language. What we have no words for is said in general. */
export function problemText({ code, status }: Pick<Refusal, 'code' | 'status'>, t: Words): string {
  const name = `problem.${code}` as 'problem.other';
  if (t.has(name)) return t(name);
  return status >= 500 || status === 0 ? t('problem.unreachable') : t('problem.other');
}

/** What is wrong with a field. A fault that is new to the dashboard is told in the service's own words. */
export function faultText({ code, message }: Fault, t: Words): { text: string; lang?: string } {
  const name = `fault.${code}` as 'fault.required';
  return t.has(name) ? { text: t(name) } : { text: message, lang: 'en' };
}
