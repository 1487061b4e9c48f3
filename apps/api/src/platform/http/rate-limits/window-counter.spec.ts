import { expect, it } from '@jest/globals';
import { WindowCounter } from './window-counter.ts';

const MINUTE = 60_000;

it('counts each name for itself, and begins again when its minute is over', () => {
  let now = 1000;
  const counter = new WindowCounter(60, () => now);
  expect(counter.count('a')).toEqual({ used: 1, secondsLeft: 60 });
  now += 20_500;
  expect(counter.count('a')).toEqual({ used: 2, secondsLeft: 40 });
  expect(counter.count('b')).toEqual({ used: 1, secondsLeft: 60 });
  now += 39_499;
  expect(counter.count('a')).toEqual({ used: 3, secondsLeft: 1 });
  now += 1;
  expect(counter.count('a')).toEqual({ used: 1, secondsLeft: 60 });
});

it('forgets who has not asked for a minute, and never remembers more than it has room for', () => {
  let now = 0;
  const counter = new WindowCounter(60, () => now);
  for (let name = 0; name < 120_000; name += 1) counter.count(`address ${name}`);
  expect(counter.size).toBe(100_000);
  now += MINUTE;
  counter.count('somebody');
  expect(counter.size).toBe(1);
});
