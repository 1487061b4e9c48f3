export { isBare } from './bare-claims.ts';
export { Collection, type CollectionRepository } from './collection.ts';
export { columnsOf } from './columns.ts';
export { drawKey } from './draw-key.ts';
export { type FollowRow, FollowsRepository } from './follows.repository.ts';
export { keepHidden } from './keep-hidden.ts';
export { idsOf, type ListQuery, wantedIn } from './listed-versions.ts';
export { Names } from './names.ts';
export { cursorAfter, type ProcessPage, processPage } from './process-order.ts';
export { revisionSeen } from './processes.mapper.ts';
export { ProcessesModule } from './processes.module.ts';
export { ProcessesService } from './processes.service.ts';
export { type Looking, RecordWriter, type Writing } from './record-writer.ts';
export { type Archivable, type Recorded, RecordedRepository } from './recorded.repository.ts';
export { archivedFault, keyTaken, labelFaults, spanFaults } from './usual-faults.ts';
export {
  allVersions,
  hiddenItems,
  isSeen,
  lastVersions,
  namesIn,
  storedText,
  type Version,
  versionsOf,
} from './versions.ts';
export { tellOfChanges } from './tell-of-changes.ts';
export { inProcess, type Viewpoint, visibleIn, withinWrite } from './viewpoint.ts';
export { type Within, Writes } from './writes.ts';
