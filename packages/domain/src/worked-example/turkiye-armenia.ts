import type { Account, Act, AssertionFact } from '../facts/assertion.ts';
import type { ItemFact, ItemKind } from '../facts/item.ts';
import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { MeetingFact } from '../facts/meeting.ts';
import type { MilestoneFact } from '../facts/milestone.ts';
import type { PartyFact } from '../facts/party.ts';
import type { Edtf } from '../time/edtf.ts';

/**
 * The Türkiye–Armenia normalization as facts, the worked example of every rule here: sixteen items, twenty-four
 * meetings and fifty-one assertions from January 2022 to May 2026, restated from the demonstration record.
 */

/** When the record was made; everything in it was recorded at once, in this order. */
export const RECORDED_AT = '2026-05-14T12:00:00.000Z';

/** A moment at which all of it is known. */
export const KNOWN_AT = '2026-05-15T00:00:00.000Z';

const parties: readonly PartyFact[] = [
  { key: 'TR', role: 'party' },
  { key: 'AM', role: 'party' },
  { key: 'AZ', role: 'affected' },
  { key: 'RU', role: 'supporter' },
  { key: 'AT', role: 'host' },
  { key: 'CH', role: 'mediator' },
];

const items: readonly ItemFact[] = [
  item('I01', 'principle', 'principles'),
  item('I02', 'action', 'border', { dueOn: '2023' }),
  item('I03', 'action', 'trade'),
  item('I04', 'confidence_measure', 'transport'),
  item('I05', 'action', 'border', { dueOn: '2023' }),
  item('I06', 'action', 'culture'),
  item('I07', 'study', 'transport'),
  item('I08', 'study', 'transport'),
  item('I09', 'action', 'visas'),
  item('I10', 'study', 'energy'),
  item('I11', 'action', 'education'),
  item('I12', 'action', 'transport', { dueOn: '2026' }),
  item('I13', 'confidence_measure', 'trade', { obligors: ['TR'] }),
  item('I14', 'end_goal', 'diplomatic relations'),
  item('I15', 'end_goal', 'border'),
  item('I16', 'procedure', 'procedure'),
];

const meetings: readonly MeetingFact[] = [
  held('SR1', 'SR', 1, '2022-01-14'),
  held('SR2', 'SR', 2, '2022-02-24'),
  held('SR3', 'SR', 3, '2022-05-03'),
  held('SR4', 'SR', 4, '2022-07-01'),
  held('SR5', 'SR', 5, '2024-07-30'),
  held('SR6', 'SR', 6, '2025-09-12'),
  held('FM1', 'FM', 1, '2022-03-12'),
  held('FM2', 'FM', 2, '2023-02-15'),
  held('FM3', 'FM', 3, '2023-10'),
  held('FM4', 'FM', 4, '2024-03-01'),
  held('FM5', 'FM', 5, '2024-10-18'),
  held('FM6', 'FM', 6, '2025-04-12'),
  held('LD1', 'LD', 1, '2022-07-11'),
  held('LD2', 'LD', 2, '2022-10-06'),
  held('LD3', 'LD', 3, '2023-06-03'),
  held('LD4', 'LD', 4, '2023-06-28'),
  held('LD5', 'LD', 5, '2024-06-18'),
  held('LD6', 'LD', 6, '2024-09-24'),
  held('LD7', 'LD', 7, '2025-06-20'),
  held('LD8', 'LD', 8, '2025-08-11'),
  held('LD9', 'LD', 9, '2025-09-01'),
  held('TE1', 'TE', 1, '2024-12'),
  held('TE2', 'TE', 2, '2025-11-28'),
  held('TE3', 'TE', 3, '2026-04-28'),
];

type Entry = readonly [string, string, Edtf, string | null, Account, Act, Partial<AssertionFact>?];

const entries: readonly Entry[] = [
  ['A01', 'I01', '2022-01-14', 'SR1', 'joint', 'agree', { agreement: 'agreed' }],
  ['A02', 'I01', '2022-02-24', 'SR2', 'joint', 'reconfirm', { agreement: 'agreed' }],
  ['A03', 'I01', '2022-05-03', 'SR3', 'joint', 'reconfirm', { agreement: 'agreed' }],
  ['A04', 'I01', '2022-07-01', 'SR4', 'joint', 'reconfirm', { agreement: 'agreed' }],
  ['A05', 'I01', '2024-07-30', 'SR5', 'joint', 'reconfirm', { agreement: 'agreed' }],
  ['A06', 'I01', '2025-09-12', 'SR6', 'joint', 'reconfirm', { agreement: 'agreed' }],
  ['A07', 'I04', '2021-12', null, 'desk', 'agree', { agreement: 'agreed', implementation: 1 }],
  ['A08', 'I04', '2022-02-02', null, 'desk', 'observe', { implementation: 3 }],
  ['A09', 'I02', '2022-07-01', 'SR4', 'joint', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A10', 'I02', '2022-07-11', 'LD1', 'joint', 'reconfirm', { agreement: 'agreed' }],
  ['A11', 'I02', '2023-02-15', 'FM2', 'party:AM', 'reconfirm', { agreement: 'agreed' }],
  ['A12', 'I02', '2023-06-28', 'LD4', 'joint', 'discuss'],
  ['A13', 'I02', '2024-01-12', null, 'desk', 'observe', { implementation: 1 }],
  ['A14', 'I02', '2024-07-30', 'SR5', 'joint', 'reconfirm', { agreement: 'agreed', generic: true }],
  ['A15', 'I02', '2024-10-18', 'FM5', 'party:AM', 'reconfirm', { agreement: 'agreed' }],
  ['A16', 'I02', '2025-09-12', 'SR6', 'joint', 'expedite', { agreement: 'agreed' }],
  ['A17', 'I03', '2022-07-01', 'SR4', 'joint', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A18', 'I03', '2022-07-11', 'LD1', 'joint', 'reconfirm', { agreement: 'agreed' }],
  ['A19', 'I03', '2023-01-01', null, 'desk', 'observe', { implementation: 3, legal: 'in_force' }],
  ['A20', 'I03', '2024-07-30', 'SR5', 'joint', 'reconfirm', { agreement: 'agreed', generic: true }],
  ['A21', 'I03', '2025-09-12', 'SR6', 'joint', 'reconfirm', { agreement: 'agreed', generic: true }],
  ['A22', 'I05', '2022-04-15', null, 'party:AM', 'propose', { agreement: 'proposed' }],
  ['A23', 'I05', '2023-02-15', 'FM2', 'party:AM', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A24', 'I05', '2024-01-12', null, 'desk', 'observe', { implementation: 1 }],
  ['A25', 'I06', '2023-02-15', 'FM2', 'party:AM', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A26', 'I06', '2024-02', null, 'desk', 'observe', { implementation: 1 }],
  ['A27', 'I06', '2024-12', 'TE1', 'desk', 'discuss'],
  ['A28', 'I06', '2025-09-12', 'SR6', 'joint', 'agree', { agreement: 'agreed' }],
  ['A29', 'I06', '2026', null, 'observer', 'observe', { implementation: 2, legal: 'signed' }],
  ['A30', 'I07', '2024-07-30', 'SR5', 'joint', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A31', 'I07', '2024-12', 'TE1', 'joint', 'observe', { implementation: 2 }],
  ['A32', 'I07', '2025-09-12', 'SR6', 'joint', 'continue', { continuedBy: 'I08' }],
  ['A33', 'I08', '2025-09-12', 'SR6', 'joint', 'agree', { agreement: 'agreed', implementation: 2 }],
  ['A34', 'I08', '2025-11-28', 'TE2', 'joint', 'discuss', { implementation: 2 }],
  ['A35', 'I08', '2026-04-28', 'TE3', 'observer', 'discuss'],
  ['A36', 'I09', '2024-07-30', 'SR5', 'joint', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A37', 'I09', '2025-09-12', 'SR6', 'joint', 'reconfirm', { agreement: 'agreed', generic: true }],
  ['A38', 'I09', '2025-12-29', null, 'joint', 'agree', { agreement: 'agreed', implementation: 1 }],
  ['A39', 'I09', '2026-01-01', null, 'desk', 'observe', { implementation: 3, legal: 'in_force' }],
  ['A40', 'I10', '2025-09-12', 'SR6', 'joint', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A41', 'I11', '2025-09-12', 'SR6', 'joint', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A42', 'I12', '2025-09-12', 'SR6', 'joint', 'agree', { agreement: 'agreed', implementation: 0 }],
  ['A43', 'I12', '2026-03-11', null, 'desk', 'observe', { implementation: 2 }],
  ['A44', 'I13', '2026-05-13', null, 'party:TR', 'announce', { agreement: 'agreed' }],
  ['A45', 'I13', '2026-05-13', null, 'desk', 'observe', { agreement: 'agreed', implementation: 3 }],
  ['A46', 'I14', '2022-03-12', 'FM1', 'party:AM', 'propose', { agreement: 'proposed', implementation: 0 }],
  ['A47', 'I15', '2022-03-12', 'FM1', 'party:AM', 'propose', { agreement: 'proposed', implementation: 0 }],
  ['A48', 'I16', '2022-10-06', 'LD2', 'party:TR', 'agree', { agreement: 'agreed' }],
  ['A49', 'I16', '2022-10-14', null, 'party:AM', 'deny', { agreement: 'denied' }],
  ['A50', 'I16', '2024-03-01', 'FM4', 'party:TR', 'propose', { agreement: 'proposed' }],
  ['A51', 'I16', '2024-07-30', 'SR5', 'desk', 'observe', { implementation: 3 }],
];

const milestones: readonly MilestoneFact[] = [
  { key: 'M1', plannedOn: null, criteria: [{ item: 'I04', implementation: 3 }] },
  { key: 'M2', plannedOn: null, criteria: [{ item: 'I03', implementation: 3 }] },
  { key: 'M3', plannedOn: null, criteria: [{ item: 'I09', implementation: 3 }] },
  { key: 'M4', plannedOn: null, criteria: [{ item: 'I13', implementation: 3 }] },
  {
    key: 'M5',
    plannedOn: null,
    criteria: [
      { item: 'I02', implementation: 3 },
      { item: 'I05', implementation: 3 },
    ],
  },
  { key: 'M6', plannedOn: null, criteria: [{ item: 'I07', implementation: 3 }] },
  { key: 'M7', plannedOn: null, criteria: [{ item: 'I08', implementation: 3 }] },
  { key: 'M8', plannedOn: null, criteria: [{ item: 'I06', implementation: 3 }] },
  { key: 'M9', plannedOn: null, criteria: [{ item: 'I14', implementation: 3 }] },
  { key: 'M10', plannedOn: null, criteria: [{ item: 'I15', implementation: 3 }] },
  { key: 'M11', plannedOn: null, criteria: [{ milestone: 'M9' }, { milestone: 'M10' }] },
];

/** The whole record. */
export const turkiyeArmenia: LedgerFacts = {
  parties,
  items,
  meetings,
  assertions: entries.map(assertion),
  milestones,
};

function item(key: string, kind: ItemKind, theme: string, more: Partial<ItemFact> = {}): ItemFact {
  return { key, kind, theme, obligors: ['TR', 'AM'], weight: 1, dueOn: null, ...more };
}

function held(key: string, track: string, ordinal: number, heldOn: Edtf): MeetingFact {
  return { key, track, ordinal, status: 'held', heldOn };
}

function assertion(entry: Entry, index: number): AssertionFact {
  const [key, about, effectiveOn, meeting, account, act, words] = entry;
  return {
    key,
    item: about,
    effectiveOn,
    recordedAt: RECORDED_AT,
    sequence: index + 1,
    meeting,
    account,
    act,
    agreement: null,
    legal: null,
    implementation: null,
    generic: false,
    corrects: null,
    continuedBy: null,
    ...words,
  };
}
