export { changesWritten, type WrittenChange } from './changes-written.ts';
export { openProcess } from './open-process.ts';
export { recordVersions } from './record-versions.ts';
export { type RecordedElsewhere, restoreProcess } from './restore-process.ts';
export { type AtOdds, versionsAtOdds } from './versions-at-odds.ts';
export {
  type BegunWrite,
  beginWrite,
  type Client,
  finishWrite,
  indexWritten,
  type ProcessKey,
  type Write,
} from './write.ts';
