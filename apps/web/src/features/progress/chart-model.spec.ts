import { describe, expect, it } from '@jest/globals';
import type { Event } from '@parley/contracts';
import { wordsOf, workedExample } from '@parley/testing/worked-example';
import { chartEvents, chartPoints, showsNow } from '@parley/charts/progress';

const t = wordsOf('en');

describe('the points of the chart', () => {
  const points = chartPoints(workedExample(), 'en', t);

  it('are the meetings and the asked day', () => {
    expect(points.map(({ label, scoreText }) => `${label}: ${scoreText}`)).toEqual([
      '1: 33.3',
      '2: 100.0',
      '3: 100.0',
      '4: 33.3',
      '5: 46.7',
      '6: 37.0',
      'now: 60.0',
    ]);
  });

  it('say the parts of a change with signs', () => {
    expect(points[5]?.facts[0]).toBe('Change −9.6: movement 0.0, new items −21.3, leaving +11.7');
  });

  it('list the levels from full to not started, without empty ones', () => {
    expect(points[4]?.lines.map(({ text }) => text)).toEqual(['2 Full', '1 Minimum', '2 Not started']);
  });

  it('end at the meeting where the asked day is its own', () => {
    expect(showsNow(workedExample(4))).toBe(false);
    expect(chartPoints(workedExample(4), 'en', t)).toHaveLength(4);
  });

  it('carry keys for numbers where several tracks are shown', () => {
    const progress = workedExample(2);
    const mixed = progress.points.map((point, index) => ({
      ...point,
      meeting: { ...point.meeting, track: index === 0 ? 'FM' : 'SR' },
    }));
    expect(chartPoints({ ...progress, points: mixed }, 'en', t).map(({ label }) => label)).toEqual([
      'SR1',
      'SR2',
    ]);
  });
});

describe('the events of the chart', () => {
  const event = (key: string, occurredOn: string): Event => ({
    id: '019a0c1e-0000-7000-8000-000000000002',
    key,
    occurredOn,
    type: 'closure',
    title: { en: key },
    description: null,
    items: [],
    sources: [],
    label: 'public',
    archived: false,
  });

  it('lie between the first point and the last, by date; a year counts from its end', () => {
    const events = [
      event('later', '2026'),
      event('c', '2024'),
      event('a', '1993-04-03'),
      event('b', '2022-12'),
    ];
    expect(chartEvents(events, chartPoints(workedExample(), 'en', t), 'en')).toEqual([
      { key: 'b', time: Date.UTC(2022, 11, 31), when: 'December 2022', title: 'b' },
      { key: 'c', time: Date.UTC(2024, 11, 31), when: '2024', title: 'c' },
    ]);
  });
});
