import type { Item } from '@parley/contracts';
import { byPartyOrNull, localized, localizedOrNull } from '../../platform/database/index.ts';
import type { ItemRow } from './items.repository.ts';

export const toItem = (row: ItemRow): Item => ({
  id: row.id,
  key: row.key,
  code: row.code,
  kind: row.kind,
  theme: row.theme,
  title: localized(row.title),
  titleByParty: byPartyOrNull(row.titleByParty),
  description: localizedOrNull(row.description),
  obligors: row.obligors.map(({ party }) => party),
  dueOn: row.dueOn,
  dueNote: localizedOrNull(row.dueNote),
  linkage: localizedOrNull(row.linkage),
  weight: row.weight,
  dependsOn: row.dependsOn.map(({ prerequisite }) => prerequisite),
  sources: row.sources.map(({ source }) => source),
  label: row.label,
});
