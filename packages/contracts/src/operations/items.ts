import { item } from '../resources/item.ts';
import { itemChanges, newItem } from '../resources/item-changes.ts';
import { writable } from './writable.ts';

export const {
  add: addItem,
  update: updateItem,
  remove: removeItem,
} = writable(
  { one: 'Item', noun: 'item', path: 'items', tag: 'Items' },
  {
    resource: item,
    added: newItem,
    changes: itemChanges,
    permission: 'items:write',
    about: { add: 'Nothing is agreed by it: what is said of an item is said in the ledger.' },
  },
);
