import { describe, expect, it } from '@jest/globals';
import type { FieldSpec } from './fields.ts';
import { bodyOfChanges, saySame, valuesIn, valuesOf, withoutArchived } from './fields.ts';

const specs: FieldSpec[] = [
  { name: 'title', label: 'Title', kind: 'localized' },
  { name: 'track', label: 'Track', kind: 'choice' },
  { name: 'heldOn', label: 'Held on', kind: 'text', nullable: true },
  { name: 'weight', label: 'Weight', kind: 'number' },
  { name: 'participants', label: 'People', kind: 'many' },
];
const meeting = {
  title: { en: 'Fifth meeting', tr: 'Beşinci toplantı' },
  track: { id: 'track-1', key: 'SR' },
  heldOn: null,
  weight: 2,
  participants: [{ representative: { id: 'p2' } }, { representative: { id: 'p1' } }],
};
const seen = valuesOf(meeting, specs);

describe('a thing in the fields of its form', () => {
  it('has other things by their ids, and people by who they are', () => {
    expect(seen).toEqual({
      title: { en: 'Fifth meeting', tr: 'Beşinci toplantı' },
      track: 'track-1',
      heldOn: '',
      weight: '2',
      participants: ['p1', 'p2'],
    });
  });

  it('is offered nothing that is archived, but what stands in the field already', () => {
    const choices = ['p1', 'p2', 'p3', 'p4'].map((value) => ({ value, name: value }));
    const offering = specs.map((spec) => (spec.kind === 'many' ? { ...spec, choices } : spec));
    const offered = (thing: object) =>
      withoutArchived(offering, new Set(['p1', 'p3']), thing)
        .flatMap(({ choices: left = [] }) => left)
        .map(({ value }) => value);
    expect(offered(meeting)).toEqual(['p1', 'p2', 'p4']);
    expect(offered({})).toEqual(['p2', 'p4']);
  });

  it('says the same in whatever order, and with blanks at its ends', () => {
    expect(saySame(['p2', 'p1'], ['p1', 'p2'])).toBe(true);
    expect(saySame({ tr: ' Beşinci ', en: 'Fifth' }, { en: 'Fifth', tr: 'Beşinci', hy: '' })).toBe(true);
    expect(saySame('2', ' 2')).toBe(true);
    expect(saySame(['p1'], ['p1', 'p2'])).toBe(false);
  });

  it('sends what was changed and nothing else', () => {
    expect(bodyOfChanges(seen, seen, specs)).toEqual({});
    const changed = { ...seen, weight: '3', heldOn: '2024-07-30', participants: ['p2'] };
    expect(bodyOfChanges(changed, seen, specs)).toEqual({
      weight: 3,
      heldOn: '2024-07-30',
      participants: ['p2'],
    });
    expect(bodyOfChanges({ ...changed, heldOn: '' }, changed, specs)).toEqual({ heldOn: null });
  });

  it('sends of a new thing all that is filled in', () => {
    const form = new FormData();
    form.set('title.en', 'Sixth meeting');
    form.set('title.tr', ' ');
    form.set('track', 'track-1');
    form.set('weight', '1');
    form.append('participants', 'p1');
    const values = valuesIn(form, specs, ['en', 'tr', 'hy']);
    expect(bodyOfChanges(values, null, specs)).toEqual({
      title: { en: 'Sixth meeting' },
      track: 'track-1',
      weight: 1,
      participants: ['p1'],
    });
  });
});
