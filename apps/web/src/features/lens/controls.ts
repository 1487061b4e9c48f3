import type { View } from '../process/frame.tsx';
import type { Lens } from './lens.ts';
import { lensOf } from './lens.ts';

/** The controls by their names in the address, and the part of the lens that each of them sets. */
const partOf = {
  track: 'tracks',
  reading: 'reading',
  method: 'method',
  asOf: 'asOf',
  knownAt: 'knownAt',
  since: 'since',
  theme: 'themes',
  kind: 'kinds',
  obligor: 'obligors',
} as const satisfies Record<string, keyof Lens>;

export type Control = keyof typeof partOf;

/** What has the controls: the views, and the pages with a question of their own. */
export type Screen = Exclude<View, 'review'> | 'explain' | 'item' | 'schedules';

const items = ['theme', 'kind', 'obligor'] as const;
const times = ['asOf', 'knownAt'] as const;

/**
 * What each screen takes of the lens. Its bar offers this and nothing else, and what it asks the service is made of this
 * and nothing else (`takenBy`); `e2e/obeyed.e2e.ts` holds that each of them makes a difference there.
 */
export const controlsOf: Record<Screen, readonly Control[]> = {
  overview: ['track', 'reading', 'method', 'since', ...times, ...items],
  explain: ['track', 'reading', 'method', ...times, ...items],
  matrix: ['track', 'reading', ...times, ...items],
  item: ['track', 'reading', ...times],
  meetings: ['track', ...times],
  milestones: ['reading', ...times, ...items],
  pace: ['track', 'reading', ...times, ...items],
  change: ['track', 'reading', 'method', 'since', ...times, ...items],
  accounts: ['track', 'reading', 'method', ...times, ...items],
  sources: [...times],
  reports: ['track', 'reading', 'method', 'since', ...times, ...items],
  // A schedule asks as of the day on which it comes.
  schedules: ['track', 'reading', 'method', ...items],
};

/** The lens as far as a screen takes it. The rest of the address stays for the screens that it is for. */
export const takenBy = (screen: Screen, lens: Lens): Lens =>
  controlsOf[screen].reduce<Lens>(
    (taken, control) => ({ ...taken, [partOf[control]]: lens[partOf[control]] }),
    lensOf({}, null),
  );
