import type { Client, components, Input } from '../../index.ts';
import { inWords } from '../fields.ts';
import { print } from '../print.ts';
import { table } from '../table.ts';

export type Question = Omit<Input<'getProgress'>, 'process'> & { json?: boolean; csv?: boolean };
type Point = components['schemas']['ProgressPoint'] | components['schemas']['CurrentPoint'];

export async function progress(parley: Client, process: string, options: Question): Promise<void> {
  const { json, csv, ...question } = options;
  if (csv === true)
    return print(String(await parley.getProgressReport({ process, ...question, format: 'csv' })));
  const answer = await parley.getProgress({ process, ...question });
  if (json === true) return print(`${JSON.stringify(answer, null, 2)}\n`);
  const points = answer.points.map((point) => [inWords(point.meeting.key), point.at, ...figuresOf(point)]);
  const rows = [...points, ['', answer.asOf, ...figuresOf(answer.current)]];
  const basis = `${answer.method}, reading ${answer.reading}, known at ${answer.knownAt}`;
  return print(
    `${table(['meeting', 'date', 'items', 'score', 'low', 'high', 'coverage', 'best', 'change'], rows)}\n${basis}\n`,
  );
}

/** A dash where nothing can be said, as it is not 0. */
const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(1);

const signed = (value: number | null): string => ((value ?? 0) > 0 ? `+${figure(value)}` : figure(value));

function figuresOf({ n, score, low, high, coverage, highWater, change }: Point): string[] {
  const share = coverage === null ? '–' : `${Math.round(coverage * 100)}%`;
  return [
    String(n),
    figure(score),
    figure(low),
    figure(high),
    share,
    figure(highWater),
    signed(change.total),
  ];
}
