import { describe, expect, it } from '@jest/globals';
import { pathOf } from './path-of.ts';

const secret = `prf_${'aB3-_'.repeat(9).slice(0, 43)}`;

describe('an address for the log', () => {
  it.each([
    ['/v1/processes?key=secret', '/v1/processes'],
    [`/v1/feeds/${secret}/meetings.ics`, '/v1/feeds/prf_*/meetings.ics'],
    [`/v1/feeds/${secret}`, '/v1/feeds/prf_*'],
    [`/v1/feeds/${secret.replace('_', '%5F')}/meetings.ics?x`, '/v1/feeds/prf_*/meetings.ics'],
    [`/%761/feeds/%70rf_${secret.slice(4)}/changes.atom`, '/v1/feeds/prf_*/changes.atom'],
    [`/elsewhere/${secret.toUpperCase()}`, '/elsewhere/prf_*'],
    [`/v1/feeds/${secret.replace('_', '%5f')}/meetings.ics%zz`, '/v1/feeds/prf_*/meetings.ics%zz'],
    ['/v1/items/%zz', '/v1/items/%zz'],
    ['/v1/items/a%2Fb', '/v1/items/a%2Fb'],
  ])('%s is written as %s', (url, path) => {
    expect(pathOf(url)).toBe(path);
    expect(pathOf(url)).toBe(path);
  });
});
