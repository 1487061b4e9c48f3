import type { HistoryEntry, MatrixCell, ShownItemState } from '@parley/contracts';
import { dateText, timeOf, type Words } from '@parley/words';
import { levelOf } from '../findings/index.ts';

export const axes = ['agreement', 'legal', 'implementation', 'schedule'] as const;
export type Axis = (typeof axes)[number];

/** A day on which the state of the item is known from the service. */
export interface Sample {
  on: string;
  state: Pick<ShownItemState, Axis | 'corroboration'>;
}

/** A day as the charts draw it: on each axis its step, counted from below (−1 for none), and its name. */
export interface AxisRow {
  time: number;
  when: string;
  places: Record<Axis, number>;
  names: Record<Axis | 'corroboration', string>;
}

/** What can stand on an axis, from below. */
const ladder = {
  agreement: ['withdrawn', 'denied', 'none', 'proposed', 'agreed'],
  legal: ['annulled', 'suspended', 'none', 'initialled', 'signed', 'ratified', 'in_force'],
  implementation: ['noEvidence', '0', '1', '2', '3'],
  schedule: ['overdue', 'due', 'done_late', 'on_time'],
} as const satisfies Record<Axis, readonly string[]>;

/** What an axis shows also where it never stood there, so that its way up can be seen. */
const usual: Record<Axis, readonly string[]> = {
  agreement: ['proposed', 'agreed'],
  legal: ['none', 'signed', 'in_force'],
  implementation: ['0', '1', '2', '3'],
  schedule: ['overdue', 'on_time'],
};

const stepOn = (axis: Axis, { state }: Sample): string =>
  axis === 'implementation' ? levelOf(state.implementation) : state[axis];

/** What a cell of the matrix says of a day; nothing before anyone put the item forward. */
export function sampleOf(on: string, cell: MatrixCell | undefined): Sample[] {
  if (cell === undefined || cell.agreement === null) return [];
  return [{ on, state: { ...cell, agreement: cell.agreement } }];
}

/** The samples of the history, the last of each day, and those asked for besides; in the order of time. */
export function samplesOf(entries: readonly HistoryEntry[], others: readonly Sample[]): Sample[] {
  const byDay = new Map<string, Sample>();
  for (const { countsFrom, after } of entries) {
    if (after !== null) byDay.set(countsFrom, { on: countsFrom, state: after });
  }
  for (const sample of others) if (!byDay.has(sample.on)) byDay.set(sample.on, sample);
  return [...byDay.values()].sort((a, b) => timeOf(a.on) - timeOf(b.on));
}

/** The steps that the chart of an axis shows, from below: the usual ones, and of the others those that occurred. */
export const stepsOf = (axis: Axis, samples: readonly Sample[]): string[] =>
  ladder[axis].filter(
    (step) => usual[axis].includes(step) || samples.some((each) => stepOn(axis, each) === step),
  );

/** Whether there is anything to draw: most items never take a legal form, and many have no due date. */
export const isTold = (axis: Axis, samples: readonly Sample[]): boolean =>
  (axis !== 'legal' && axis !== 'schedule') || samples.some((sample) => stepOn(axis, sample) !== 'none');

/** Every step of every axis by name. */
export function stepNames(t: Words): Record<Axis, Readonly<Record<string, string>>> {
  return {
    agreement: Object.fromEntries(ladder.agreement.map((step) => [step, t(`agreement.${step}`)])),
    legal: Object.fromEntries(ladder.legal.map((step) => [step, t(`legal.${step}`)])),
    implementation: Object.fromEntries(ladder.implementation.map((step) => [step, t(`level.${step}`)])),
    schedule: Object.fromEntries(ladder.schedule.map((step) => [step, t(`schedule.${step}`)])),
  };
}

export function axisRows(samples: readonly Sample[], locale: string, t: Words): AxisRow[] {
  const known = stepNames(t);
  const byAxis = <T>(of: (axis: Axis) => T): Record<Axis, T> => ({
    agreement: of('agreement'),
    legal: of('legal'),
    implementation: of('implementation'),
    schedule: of('schedule'),
  });
  const steps = byAxis((axis) => stepsOf(axis, samples));
  return samples.map((sample) => ({
    time: timeOf(sample.on),
    when: dateText(sample.on, locale),
    places: byAxis((axis) => steps[axis].indexOf(stepOn(axis, sample))),
    names: {
      ...byAxis((axis) => known[axis][stepOn(axis, sample)] ?? '–'),
      corroboration: t(`corroboration.${sample.state.corroboration}`),
    },
  }));
}

/** Where an axis stands at the end, and since which day without a break. Null where nothing is known. */
export function standingOn(axis: Axis, samples: readonly Sample[]): { step: string; since: string } | null {
  const last = samples.at(-1);
  if (last === undefined) return null;
  const step = stepOn(axis, last);
  const before = samples.findLastIndex((sample) => stepOn(axis, sample) !== step);
  return { step, since: samples[before + 1]?.on ?? last.on };
}
