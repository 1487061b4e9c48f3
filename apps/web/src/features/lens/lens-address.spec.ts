import { describe, expect, it } from '@jest/globals';
import { controlsOf } from './controls.ts';
import { addressAsOf, addressOfForm, addressWithout, plainAddress } from './lens-address.ts';

const offers = controlsOf.overview;
const usual = { reading: 'resolved', method: 'pam@1' };
const form = (fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

describe('the address after a choice', () => {
  it('keeps what is not of the lens', () => {
    const before = new URLSearchParams('group=kind&reading=joint&track=SR');
    expect(
      addressOfForm(
        before,
        form([
          ['tracks', '4'],
          ['track', 'SR'],
          ['reading', 'any'],
        ]),
        offers,
        usual,
      ),
    ).toBe('?group=kind&track=SR&reading=any');
  });

  it('says nothing of what is usual or empty', () => {
    expect(
      addressOfForm(
        new URLSearchParams(),
        form([
          ['tracks', '4'],
          ['track', 'SR'],
          ['reading', 'resolved'],
          ['method', 'pam@1'],
          ['asOf', ''],
        ]),
        offers,
        usual,
      ),
    ).toBe('?track=SR');
  });

  it('says "all" for all tracks, and for none', () => {
    const all = form([
      ['tracks', '2'],
      ['track', 'SR'],
      ['track', 'FM'],
    ]);
    expect(addressOfForm(new URLSearchParams(), all, offers, usual)).toBe('?track=all');
    expect(addressOfForm(new URLSearchParams(), form([['tracks', '2']]), offers, usual)).toBe('?track=all');
  });

  it('says every theme, kind and obligor that is ticked, and from where changes are told', () => {
    const fields = form([
      ['tracks', '2'],
      ['track', 'SR'],
      ['theme', 'border'],
      ['theme', 'trade'],
      ['obligor', 'TR'],
      ['since', 'SR4'],
    ]);
    expect(addressOfForm(new URLSearchParams('theme=visas&group=kind'), fields, offers, usual)).toBe(
      '?group=kind&track=SR&since=SR4&theme=border&theme=trade&obligor=TR',
    );
  });

  it('writes the known time as an instant in UTC', () => {
    const fields = form([
      ['tracks', '1'],
      ['track', 'SR'],
      ['knownAt', '2026-05-15T09:30'],
    ]);
    expect(addressOfForm(new URLSearchParams(), fields, offers, usual)).toContain(
      'knownAt=2026-05-15T09%3A30%3A00Z',
    );
  });
});

describe('what a screen does not offer', () => {
  const before = new URLSearchParams('track=FM&method=full-share%401&theme=border&asOf=2024');

  it('stays in the address for the screens that it is for', () => {
    const fields = form([['asOf', '2025-01-01']]);
    expect(addressOfForm(before, fields, controlsOf.sources, usual)).toBe(
      '?track=FM&method=full-share%401&theme=border&asOf=2025-01-01',
    );
    expect(plainAddress(before, controlsOf.sources)).toBe('?track=FM&method=full-share%401&theme=border');
    expect(plainAddress(new URLSearchParams('track=FM'), controlsOf.sources)).toBeNull();
  });
});

describe('one part of the address', () => {
  const before = new URLSearchParams('theme=border&theme=trade&asOf=2024&group=kind');

  it('can be left out, and the others stay', () => {
    expect(addressWithout(before, 'theme', 'border')).toBe('?theme=trade&asOf=2024&group=kind');
    expect(addressWithout(before, 'obligor', 'TR')).toBe('?theme=border&theme=trade&asOf=2024&group=kind');
  });

  it('can be another day, or today', () => {
    expect(addressAsOf(before, '2022-07-01')).toBe('?theme=border&theme=trade&group=kind&asOf=2022-07-01');
    expect(addressAsOf(before, '')).toBe('?theme=border&theme=trade&group=kind');
  });
});

describe('the way back to the usual', () => {
  it('drops the lens and nothing else', () => {
    expect(plainAddress(new URLSearchParams('track=FM&group=kind'), offers)).toBe('?group=kind');
  });

  it('is none where there is nothing to drop', () => {
    expect(plainAddress(new URLSearchParams('group=kind'), offers)).toBeNull();
  });
});
