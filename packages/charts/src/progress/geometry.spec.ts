import { describe, expect, it } from '@jest/globals';
import {
  barWidth,
  figureWidth,
  itemsDomain,
  itemTicks,
  roomFor,
  scoreDomain,
  sitsBelow,
  storeysOf,
  xDomain,
  xOfEvent,
  yearTicks,
} from './geometry.ts';

const day = 86_400_000;

describe('the x axis', () => {
  const times = [0, 100 * day, 400 * day];

  it('places an event between two meetings as far as it is in days', () => {
    expect(xOfEvent('steps', 250 * day, times)).toBe(1.5);
    expect(xOfEvent('steps', 100 * day, times)).toBe(1);
    expect(xOfEvent('time', 250 * day, times)).toBe(250 * day);
  });

  it('leaves half a step on both sides', () => {
    expect(xDomain('steps', times)).toEqual([-0.5, 2.5]);
  });

  it('leaves air even around a single meeting', () => {
    expect(xDomain('time', [0])).toEqual([-20 * day, 20 * day]);
  });

  it('thins the years where there is no room', () => {
    const domain = [Date.UTC(2020, 5), Date.UTC(2026, 5)] as const;
    expect(yearTicks(domain, 1000)).toHaveLength(6);
    expect(yearTicks(domain, 150).map((time) => new Date(time).getUTCFullYear())).toEqual(
      [2022, 2025].filter((year) => year % 3 === 0),
    );
  });
});

describe('the storeys', () => {
  const laneOf = (height: number) => {
    const [low, high] = scoreDomain(height);
    const [, most] = itemsDomain(10, height);
    const scoreFloor = (height * high) / (high - low);
    return height - (height * 10) / most - scoreFloor;
  };

  it('leave a seventh of the height between them, and never less than a mark and a line of text take', () => {
    expect(laneOf(382)).toBeCloseTo(53.48, 2);
    expect([200, 230, 284].map((height) => Math.round(laneOf(height)))).toEqual([48, 48, 48]);
  });

  it('share what is left as seven to five', () => {
    for (const height of [100, 230, 400]) {
      const { score, items } = storeysOf(height);
      expect(score / items).toBeCloseTo(7 / 5);
    }
  });
});

describe('a score', () => {
  it('gives way to one beside it that would nearly touch it', () => {
    const width = figureWidth('100,0');
    expect(
      roomFor(
        [0, 36, 80].map((middle) => ({ middle, width })),
        6,
      ),
    ).toEqual([true, false, true]);
    expect(
      roomFor(
        [0, 42, 84].map((middle) => ({ middle, width })),
        6,
      ),
    ).toEqual([true, true, true]);
  });
});

describe('bars', () => {
  it('are as wide as the closest two allow, and no wider than looks well', () => {
    expect(barWidth([0, 10, 12], [0, 100], 1000)).toBe(16);
    expect(barWidth([0], [0, 1], 1000)).toBe(44);
    expect(barWidth([0, 0.1], [0, 1000], 100)).toBe(3);
  });

  it('are counted in round steps', () => {
    expect(itemTicks(1)).toEqual([0, 1]);
    expect(itemTicks(10)).toEqual([0, 5, 10]);
  });
});

describe('labels', () => {
  it('show where they do not touch, the last one always', () => {
    const places = [0, 10, 40, 45].map((middle) => ({ middle, width: 20 }));
    expect(roomFor(places)).toEqual([true, false, false, true]);
  });

  it('may stand over each other on lines far enough apart', () => {
    const places = [
      { middle: 0, width: 20, line: 0 },
      { middle: 5, width: 20, line: 40 },
    ];
    expect(roomFor(places)).toEqual([true, true]);
  });

  it('stand under a point that the line dips to', () => {
    const scores = [33.3, 100, 100, 33.3, 46.7, 37];
    expect(scores.map((_, index) => sitsBelow(scores, index))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});
