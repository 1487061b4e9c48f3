import type { Item } from '@parley/contracts';
import type { Archivable, Recorded } from '../processes/index.ts';

/** What versions keep of an item. */
export type ItemBody = Archivable<
  Omit<Item, 'id' | 'key' | 'label' | 'obligors' | 'dependsOn' | 'sources'>
> & {
  obligors: string[];
  dependsOn: string[];
  sources: string[];
};

export const toItem = ({ id, key, label, body, names }: Recorded<ItemBody>): Item => ({
  id,
  key,
  code: body.code,
  kind: body.kind,
  theme: body.theme,
  title: body.title,
  titleByParty: body.titleByParty,
  description: body.description,
  obligors: names.allSeen(body.obligors),
  dueOn: body.dueOn,
  dueNote: body.dueNote,
  linkage: body.linkage,
  weight: body.weight,
  dependsOn: names.allSeen(body.dependsOn),
  sources: names.allSeen(body.sources),
  label,
  archived: body.archived ?? false,
});
