import { z } from 'zod';
import { edtf } from '../date.ts';
import { archived, id, key, ref } from '../identity.ts';
import { localizedText } from '../text.ts';

export const partyRole = z.enum([
  'party',
  'mediator',
  'guarantor',
  'witness',
  'observer',
  'host',
  'supporter',
  'affected',
]);

export const party = z
  .object({ id, key, role: partyRole, name: localizedText, note: localizedText.nullable(), archived })
  .meta({ id: 'Party', description: 'A side (role `party`) or a third party.' });
export type Party = z.infer<typeof party>;

export const representative = z
  .object({
    id,
    key,
    party: ref,
    name: z.string().meta({ description: 'The name of a person, as that person writes it.' }),
    office: localizedText,
    since: edtf.nullable(),
    until: edtf.nullable(),
    archived,
  })
  .meta({ id: 'Representative', description: 'Somebody who speaks for a party.' });
export type Representative = z.infer<typeof representative>;
