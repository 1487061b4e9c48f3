import type { CurrentPoint, Movement, Progress } from '@parley/contracts';
import { type Locale, locales, type Words, wordsIn } from '@parley/words';

const [english, turkish, armenian] = await Promise.all(locales.map(wordsIn));
const words = { en: english, tr: turkish, hy: armenian } as Record<Locale, Words>;

/** The translator over the real messages of a language. */
export const wordsOf = (locale: Locale): Words => words[locale];

type Levels = [none: number, minimum: number, intermediate: number, full: number];
type Change = [total: number, leaving: number, movement: number, newItems: number] | null;

const nothingMoved: Movement = {
  new: [],
  tabled: [],
  advanced: [],
  reversed: [],
  carriedOn: [],
  dropped: [],
  slipped: [],
  reconfirmed: [],
  unchanged: [],
};

/** A point of the series with these figures. */
export function pointOf(
  at: string,
  score: number | null,
  levels: Levels,
  change: Change,
  movement: Partial<Movement>,
): CurrentPoint {
  const [zero, one, two, three] = levels;
  return {
    at,
    n: zero + one + two + three,
    score,
    low: score,
    high: score,
    coverage: score === null ? null : 1,
    highWater: score === null ? null : 100,
    counts: {
      implementation: { '0': zero, '1': one, '2': two, '3': three, noEvidence: 0 },
      agreement: { proposed: 0, agreed: zero + one + two + three, contradicted: 0, denied: 0, withdrawn: 0 },
    },
    movement: { ...nothingMoved, ...movement },
    change:
      change === null
        ? { total: null, byLeaving: null, byMovement: null, byNewItems: null }
        : { total: change[0], byLeaving: change[1], byMovement: change[2], byNewItems: change[3] },
  };
}

const id = '019a0c1e-0000-7000-8000-000000000001';
const meeting = (ordinal: number, point: CurrentPoint) => ({
  ...point,
  meeting: {
    id,
    key: `SR${ordinal}`,
    track: 'SR',
    ordinal,
    heldOn: point.at,
    title: { en: `Meeting ${ordinal}`, tr: `${ordinal}. toplantı` },
  },
});

/** The six meetings of the special representatives, reading resolved, method pam@1, to the digit. */
const points = [
  meeting(1, pointOf('2022-01-14', 33.3, [0, 1, 0, 0], null, { new: ['I01', 'I04'] })),
  meeting(2, pointOf('2022-02-24', 100, [0, 0, 0, 1], [66.7, 0, 66.7, 0], { advanced: ['I04'] })),
  meeting(3, pointOf('2022-05-03', 100, [0, 0, 0, 1], [0, 0, 0, 0], { reconfirmed: ['I01'] })),
  meeting(4, pointOf('2022-07-01', 33.3, [2, 0, 0, 1], [-66.7, 0, 0, -66.7], { new: ['I02', 'I03'] })),
  meeting(
    5,
    pointOf('2024-07-30', 46.7, [2, 1, 0, 2], [13.3, 0, 44.4, -31.1], {
      new: ['I07', 'I09'],
      advanced: ['I02', 'I03', 'I05'],
    }),
  ),
  meeting(
    6,
    pointOf('2025-09-12', 37, [4, 2, 1, 2], [-9.6, 11.7, 0, -21.3], {
      new: ['I06', 'I08', 'I10', 'I11', 'I12'],
      carriedOn: ['I07'],
    }),
  ),
];

const current = pointOf('2026-05-14', 60, [2, 2, 2, 4], [23, 0, 18.5, 4.4], {
  new: ['I13'],
  advanced: ['I09', 'I12'],
  reconfirmed: ['I08'],
});

/** The series up to a meeting, and the state at the end of it; all of it where no meeting is named. */
export function workedExample(upTo?: number): Progress {
  const shown = points.slice(0, upTo);
  const last = shown.at(-1);
  const quiet = last && {
    ...last,
    movement: nothingMoved,
    change: { total: 0, byLeaving: 0, byMovement: 0, byNewItems: 0 },
  };
  const end = upTo === undefined || !quiet ? current : quiet;
  return {
    process: { id, slug: 'turkiye-armenia', revision: 51 },
    reading: 'resolved',
    method: 'pam@1',
    asOf: end.at,
    knownAt: '2026-05-15T00:00:00.000Z',
    digest: 'sha256-0',
    points: shown,
    current: end,
  };
}
