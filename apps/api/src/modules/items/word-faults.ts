import type { Fault, ItemChanges, NewItem } from '@parley/contracts';
import type { Draft } from '../../platform/http/index.ts';
import type { Looking } from '../processes/index.ts';
import type { ItemBody } from './items.mapper.ts';

/** Everything that speaks against what is said of an item, beyond the shape of it. */
export function wordFaults(
  { titleByParty, obligors, dependsOn, sources }: Draft<NewItem> | Draft<ItemChanges>,
  { named, current }: Pick<Looking<ItemBody>, 'named' | 'current'>,
): Fault[] {
  const itself = (dependsOn ?? []).findIndex(
    (reference) => current !== null && named.idOf('item', reference) === current.id,
  );
  return [
    ...named.faultsOfNames('titleByParty', titleByParty),
    ...named.faultsOfAll((index) => `/obligors/${index}`, 'party', obligors),
    ...named.faultsOfAll((index) => `/dependsOn/${index}`, 'item', dependsOn),
    ...named.faultsOfAll((index) => `/sources/${index}`, 'source', sources),
    ...(itself < 0
      ? []
      : [{ pointer: `/dependsOn/${itself}`, code: 'depends_on_itself', message: 'is the item itself' }]),
  ];
}
