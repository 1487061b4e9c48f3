import { describe, expect, it } from '@jest/globals';
import { cronOf, times, whenIn, whenOf } from './when.ts';

const filled = (entries: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
};

describe('when a schedule comes', () => {
  it('is one of the choices, and each choice is found again by its expression', () => {
    for (const when of times) expect(whenOf(cronOf(when, '30 7 * * 5'))).toBe(when);
  });

  it('is what was filled in, by a clock or after meetings', () => {
    expect(whenIn(filled({ when: 'first', timeZone: ' Asia/Yerevan ' }))).toEqual({
      cron: '0 8 1 * *',
      timeZone: 'Asia/Yerevan',
      afterEachMeeting: false,
    });
    expect(whenIn(filled({ when: 'own', cron: ' 30 7 * * 5 ', timeZone: 'UTC' }))).toMatchObject({
      cron: '30 7 * * 5',
    });
    expect(whenIn(filled({ when: 'meeting', timeZone: '' }))).toEqual({
      cron: null,
      timeZone: 'UTC',
      afterEachMeeting: true,
    });
  });
});
