export { useRowKeys } from './use-row-keys.ts';
export { useWidth } from './use-width.ts';
