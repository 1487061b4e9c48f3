import { z } from 'zod';
import { edtf } from '../date.ts';
import { reference } from '../identity.ts';
import { localizedText } from '../text.ts';
import { changesOfThing, ownKey } from './changes.ts';
import { partyRole } from './party.ts';

const ofParty = { role: partyRole, name: localizedText, note: localizedText.nullable() };

/** What a party can be sent to change it; what is left out stays. */
export const partyChanges = changesOfThing(ofParty).meta({
  id: 'PartyChanges',
  examples: [{ name: { en: 'Türkiye', tr: 'Türkiye', hy: 'Թուրքիա' } }],
});
export type PartyChanges = z.infer<typeof partyChanges>;

/** What is sent to add one. */
export const newParty = z
  .strictObject({ key: ownKey, ...ofParty, note: ofParty.note.default(null) })
  .meta({ id: 'NewParty', examples: [{ key: 'GE', role: 'host', name: { en: 'Georgia' } }] });
export type NewParty = z.infer<typeof newParty>;

const ofRepresentative = {
  name: z.string().trim().min(1).max(200).meta({ description: 'As that person writes it.' }),
  office: localizedText,
  since: edtf.nullable(),
  until: edtf.nullable(),
};

/**
 * What a representative can be sent to change it; what is left out stays. Not the party: who sat for whom at past meetings
 * would change with it. Who changes sides is another representative.
 */
export const representativeChanges = changesOfThing(ofRepresentative).meta({
  id: 'RepresentativeChanges',
  examples: [{ until: '2025-06' }],
});
export type RepresentativeChanges = z.infer<typeof representativeChanges>;

/** What is sent to add one. */
export const newRepresentative = z
  .strictObject({
    key: ownKey,
    party: reference.meta({ description: 'For which party they speak; does not change later.' }),
    ...ofRepresentative,
    since: ofRepresentative.since.default(null),
    until: ofRepresentative.until.default(null),
  })
  .meta({
    id: 'NewRepresentative',
    examples: [{ party: 'key:AM', name: 'Anahit Yılmaz', office: { en: 'Special Representative' } }],
  });
export type NewRepresentative = z.infer<typeof newRepresentative>;
