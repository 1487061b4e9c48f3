export { openProcess } from './open-process.ts';
export { recordVersions } from './record-versions.ts';
export { beginWrite, type Client, finishWrite, type ProcessKey, type Write } from './write.ts';
