import { describe, expect, it } from '@jest/globals';
import type { Settled } from './settled.ts';
import { atFields, changesOf, isSettledAlike, settledIn } from './settled.ts';

const seen: Settled = {
  title: { en: 'Cyprus', tr: 'Kıbrıs' },
  goal: null,
  summary: null,
  status: 'ongoing',
  startedOn: '2021-12',
  endedOn: null,
  singleUndertaking: false,
  reviewRequired: false,
  stallRules: { timesMedian: 2, atLeastDays: 90, technicalBreaksSilence: false },
  label: 'public',
};

function filled(changes: Record<string, string> = {}): FormData {
  const form = new FormData();
  const fields = {
    'title.en': 'Cyprus',
    'title.tr': 'Kıbrıs',
    status: 'ongoing',
    startedOn: '2021-12',
    endedOn: '',
    timesMedian: '2',
    atLeastDays: '90',
    label: 'public',
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
const languages = ['tr', 'en', 'hy'];

describe('the settings of a process', () => {
  it('change nothing where nothing was changed', () => {
    expect(changesOf(settledIn(filled(), languages), seen)).toEqual({});
    expect(isSettledAlike({ ...seen, title: { tr: 'Kıbrıs', en: 'Cyprus' } }, seen)).toBe(true);
  });

  it('send what differs alone, the rules for stalls whole', () => {
    const form = filled({ atLeastDays: '120', reviewRequired: 'on', 'goal.en': ' Peace ' });
    expect(changesOf(settledIn(form, languages), seen)).toEqual({
      goal: { en: 'Peace' },
      reviewRequired: true,
      stallRules: { timesMedian: 2, atLeastDays: 120, technicalBreaksSilence: false },
    });
  });

  it('have each fault at its field', () => {
    const fault = (pointer: string) => ({ pointer, code: 'required', message: '' });
    const refusal = { status: 422, code: 'validation_failed', faults: [] };
    const faults = ['/title', '/goal/tr', '/stallRules/atLeastDays', '/label'].map(fault);
    expect(atFields({ done: false, refusal: { ...refusal, faults } }, 'en')).toMatchObject({
      refusal: { faults: ['/title.en', '/goal.tr', '/atLeastDays', '/label'].map(fault) },
    });
  });
});
