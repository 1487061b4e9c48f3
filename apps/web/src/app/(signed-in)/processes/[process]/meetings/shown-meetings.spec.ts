import { describe, expect, it } from '@jest/globals';
import type { Meeting, Source } from '@parley/contracts';
import { lensOf } from '../../../../../features/lens/lens.ts';
import { shownMeetings } from './shown-meetings.ts';
import { textsByRole } from './texts-by-role.ts';

const meeting = (key: string, track: string, heldOn: string | null, ordinal = 1) =>
  ({ key, track: { id: '', key: track }, heldOn, ordinal }) as unknown as Meeting;

describe('the meetings shown', () => {
  const meetings = [
    meeting('SR1', 'SR', '2022-01-14'),
    meeting('SR2', 'SR', null, 2),
    meeting('FM3', 'FM', '2023-10'),
    meeting('LD2', 'LD', '2022-10-06'),
  ];
  const keys = (search: Record<string, string>) =>
    shownMeetings(meetings, lensOf(search, 'SR')).map(({ key }) => key);

  it('are those of the chosen track, what is to come first', () => {
    expect(keys({})).toEqual(['SR2', 'SR1']);
  });

  it('come in time, the latest first', () => {
    expect(keys({ track: 'all' })).toEqual(['SR2', 'FM3', 'LD2', 'SR1']);
  });

  it('end at the asked day; a month counts from its end', () => {
    expect(keys({ track: 'all', asOf: '2023-10-15' })).toEqual(['LD2', 'SR1']);
  });
});

describe('the texts on a meeting', () => {
  it('are joint texts, then each side’s own, then reports', () => {
    const source = (key: string) => ({ key }) as unknown as Source;
    const text = (key: string, role: string, party: string | null) => ({
      source: { id: '', key },
      role,
      party: party === null ? null : { id: '', key: party },
    });
    const held = {
      sources: [
        text('S1', 'report', null),
        text('S2', 'readout', 'TR'),
        text('S3', 'communique', null),
        text('S4', 'report', null),
        text('S9', 'report', null),
      ],
    } as unknown as Meeting;
    const groups = textsByRole(held, ['S1', 'S2', 'S3', 'S4'].map(source));
    expect(groups.map(({ role, party, texts }) => [role, party, texts.map(({ key }) => key)])).toEqual([
      ['communique', null, ['S3']],
      ['readout', 'TR', ['S2']],
      ['report', null, ['S1', 'S4']],
    ]);
  });
});
