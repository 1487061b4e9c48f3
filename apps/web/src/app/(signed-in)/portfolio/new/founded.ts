import type { addProcess, Label } from '@parley/contracts';
import type { CallInput } from '../../../../lib/call.ts';
import { textOf } from '../../../../lib/form-text.ts';
import type { Sent } from '../../../../lib/send.ts';

/** How many parties the form has lines for; more are added afterwards. */
const lines = [0, 1];

/** What was filled in. Parties are named in the reader's language. */
export function bodyOf(
  form: FormData,
  tags: readonly string[],
  language: string,
): CallInput<typeof addProcess>['body'] {
  const text = (name: string) => textOf(form, name).trim();
  const localized = (name: string) =>
    Object.fromEntries(
      tags.map((tag) => [tag, text(`${name}.${tag}`)] as const).filter(([, each]) => each !== ''),
    );
  const goal = localized('goal');
  return {
    title: localized('title'),
    slug: text('slug'),
    goal: Object.keys(goal).length === 0 ? null : goal,
    startedOn: text('startedOn') || null,
    label: text('label') as Label,
    parties: filledLines(form).map((line) => ({
      role: 'party',
      name: { [language]: text(`parties.${line}`) },
    })),
  };
}

const filledLines = (form: FormData): number[] =>
  lines.filter((line) => textOf(form, `parties.${line}`).trim() !== '');

/** Each fault at its field: of a text at the line of its language, of a party at its line. */
export function atFields<T>(sent: Sent<T>, form: FormData, language: string): Sent<T> {
  if (sent.done) return sent;
  const filled = filledLines(form);
  const faults = sent.refusal.faults.map((fault) => {
    const [, first = '', second] = fault.pointer.split('/');
    if (first === 'title' || first === 'goal')
      return { ...fault, pointer: `/${first}.${second ?? language}` };
    return first === 'parties' ? { ...fault, pointer: `/parties.${filled[Number(second)] ?? 0}` } : fault;
  });
  return { done: false, refusal: { ...sent.refusal, faults } };
}
