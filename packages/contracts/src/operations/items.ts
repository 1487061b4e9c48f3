import { operation } from '../operation.ts';
import { item } from '../resources/item.ts';
import { itemChanges, newItem } from '../resources/item-changes.ts';
import { inProcess, oneInProcess } from './record.ts';

export const addItem = operation({
  id: 'addItem',
  method: 'POST',
  path: '/v1/processes/{process}/items',
  tag: 'Items',
  summary: 'Add an item',
  description: 'Nothing is agreed by it: what is said of an item is said in the ledger.',
  permission: 'items:write',
  params: inProcess,
  body: newItem,
  success: { status: 201, body: item, description: 'The item' },
  problems: ['not_found'],
});

export const updateItem = operation({
  id: 'updateItem',
  method: 'PATCH',
  path: '/v1/processes/{process}/items/{id}',
  tag: 'Items',
  summary: 'Change what an item is called, and what it counts as',
  description:
    'Only what is sent is changed. What it was stays known: an answer with an earlier `knownAt` is made of the item as it was then, its title, kind, weight, due date and label included.',
  permission: 'items:write',
  params: oneInProcess,
  body: itemChanges,
  success: { status: 200, body: item, description: 'The item as it is now' },
  problems: ['not_found'],
});
