export { LookSample } from './looks.tsx';
export { MilestoneMark } from './milestone-mark.tsx';
