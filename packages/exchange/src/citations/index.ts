export { type Cite, citingIn, type Entry } from './cite.ts';
export { sourceEntry } from './source-entry.ts';
