import { party, representative } from '../resources/party.ts';
import {
  newParty,
  newRepresentative,
  partyChanges,
  representativeChanges,
} from '../resources/party-changes.ts';
import { writable } from './writable.ts';

export const {
  add: addParty,
  update: updateParty,
  remove: removeParty,
} = writable(
  { one: 'Party', noun: 'party', path: 'parties', tag: 'Parties' },
  { resource: party, added: newParty, changes: partyChanges, permission: 'record:write' },
);

export const {
  add: addRepresentative,
  update: updateRepresentative,
  remove: removeRepresentative,
} = writable(
  {
    one: 'Representative',
    noun: 'representative',
    path: 'representatives',
    tag: 'Representatives',
  },
  {
    resource: representative,
    added: newRepresentative,
    changes: representativeChanges,
    permission: 'record:write',
    about: { update: 'Who changes sides is another representative.' },
  },
);
