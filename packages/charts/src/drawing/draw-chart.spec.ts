import { describe, expect, it } from '@jest/globals';
import { wordsOf, workedExample } from '@parley/testing/worked-example';
import { momentsOf, seriesOf } from '../accounts/index.ts';
import { chartPoints } from '../progress/index.ts';
import { drawChart } from './draw-chart.ts';
import type { Drawing } from './drawing.tsx';

const t = wordsOf('hy');
const progress = workedExample();
const size = { width: 700, height: 470 };
const words = { title: 'Ընթացք', description: 'Միավոր', scoreAxis: 'Միավոր 0–100' };
const levels = { noEvidence: 'Չկա', '0': 'Չսկսված', '1': 'Սկսված', '2': 'Մասամբ', '3': 'Լրիվ' };

const progressDrawing: Drawing = {
  chart: 'progress',
  points: chartPoints(progress, 'hy', t),
  events: [],
  axis: 'time',
  words: { ...words, itemsAxis: 'Կետեր', score: 'Միավոր', best: 'Լավագույնը', events: '', levels },
};
const accountsDrawing: Drawing = {
  chart: 'accounts',
  moments: momentsOf(progress, 'hy', t),
  series: [seriesOf(progress, { name: 'Համատեղ', sides: [] }, 'hy')],
  words,
};
const waterfallDrawing: Drawing = {
  chart: 'waterfall',
  steps: [
    { key: 'before', name: 'M5', about: null, span: [0, 46.7], by: null, text: '46.7' },
    { key: 'newItems', name: 'New', about: '', span: [46.7, 37], by: -9.7, text: '−9.7' },
    { key: 'after', name: 'M6', about: null, span: [0, 37], by: null, text: '37.0' },
  ],
  words,
};
const axisDrawing: Drawing = {
  chart: 'axis',
  axis: 'agreement',
  rows: [
    {
      time: Date.UTC(2022, 6, 1),
      when: '2022',
      places: { agreement: 0, legal: -1, implementation: 0, schedule: -1 },
      names: { agreement: 'A', legal: '', implementation: '', schedule: '', corroboration: '' },
    },
    {
      time: Date.UTC(2026, 0, 1),
      when: '2026',
      places: { agreement: 1, legal: -1, implementation: 0, schedule: -1 },
      names: { agreement: 'B', legal: '', implementation: '', schedule: '', corroboration: '' },
    },
  ],
  steps: ['proposed', 'agreed'],
  words,
};
const milestonesDrawing: Drawing = {
  chart: 'milestones',
  timeline: {
    rows: [
      {
        key: 'A',
        title: 'Սահմանի բացումը երրորդ երկրների քաղաքացիների համար',
        status: 'open',
        statusText: '',
        planned: null,
        plannedText: null,
        reached: null,
        label: '1/3',
        criteria: [],
      },
    ],
    start: Date.UTC(2022, 0, 1),
    now: Date.UTC(2026, 0, 1),
    nowText: '1 Jan',
    end: Date.UTC(2026, 0, 1),
  },
  words: { ...words, planned: '' },
};
const cadenceDrawing: Drawing = {
  chart: 'cadence',
  cadence: {
    tracks: [{ key: 'SR', name: 'Հատուկ ներկայացուցիչներ' }],
    points: [
      {
        key: 'M1',
        row: 0,
        time: Date.UTC(2022, 0, 14),
        label: '1',
        when: '',
        title: '',
        isPlanned: false,
        gap: null,
        facts: [],
      },
    ],
    pauses: [],
    now: Date.UTC(2026, 0, 1),
    nowText: '1 Jan',
  },
  words,
};
const lagDrawing: Drawing = {
  chart: 'lag',
  rows: [
    { days: 0, waiting: 1, full: [], open: [], when: '', share: '', facts: [] },
    { days: 120, waiting: 0.5, full: ['I1'], open: [], when: '', share: '', facts: [] },
  ],
  median: 120,
  words: { ...words, shareAxis: '%', daysAxis: 'days', median: '120' },
};
const flowDrawing: Drawing = {
  chart: 'flow',
  flows: [{ from: '0', to: '3', items: ['I1', 'I2'], text: '2 items', titles: ['A', 'B'] }],
  sides: { before: [{ standing: '0', text: 'Not started' }], after: [{ standing: '3', text: 'Full' }] },
  words: { title: 'Flow', description: '', before: 'M1', after: 'M2', keys: '' },
};

const all = [
  progressDrawing,
  milestonesDrawing,
  waterfallDrawing,
  cadenceDrawing,
  accountsDrawing,
  axisDrawing,
  flowDrawing,
  lagDrawing,
];

describe('a chart drawn without a browser', () => {
  it.each(all)('is the same whenever it is drawn: $chart', async (drawing) => {
    const first = await drawChart(drawing, size);
    await drawChart(progressDrawing, size);
    expect(await drawChart(drawing, size)).toEqual(first);
    expect(first.width).toBe(700);
  });

  it.each(all)('stands by itself: $chart', async (drawing) => {
    const { svg } = await drawChart(drawing, size);
    expect(svg).not.toMatch(/var\(| style=| class=|recharts|NaN|undefined/);
    expect(svg).toMatch(/^<svg /);
    expect(svg.match(/<(path|line|rect|polygon|circle)\b/g)?.length).toBeGreaterThan(3);
  });

  it('shows the figures of the record, in the letters of the reader', async () => {
    const { svg } = await drawChart(progressDrawing, size);
    for (const figure of ['33,3', '46,7', '37,0']) expect(svg).toContain(`>${figure}<`);
    expect(svg).toContain('<tspan font-family="Noto Sans Armenian">Լավագույնը</tspan>');
    expect(svg).toContain('#a3301c');
  });

  it('leaves nothing of a browser behind, and says what cannot be drawn', async () => {
    await drawChart(progressDrawing, size);
    expect(['window', 'document'].filter((name) => name in globalThis)).toEqual([]);
    const broken = { chart: 'progress' } as unknown as Drawing;
    await expect(drawChart(broken, size)).rejects.toThrow('reading');
    expect((await drawChart(progressDrawing, size)).height).toBe(470);
  });
});
