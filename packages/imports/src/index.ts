export { type FileToRead } from './read/open-file.ts';
export { Refused } from './read/refused.ts';
export { inspect, type Inspected, toDetected } from './detect/inspect.ts';
export { fittingTemplate, isAmbiguous, suggest } from './detect/suggest.ts';
export { fieldAt } from './plan/long.ts';
export { plan } from './plan/plan.ts';
export { type CellFault, type Planned } from './plan/planned.ts';
export { RecordAsPlanned, type RecordNow, type Said } from './plan/record-now.ts';
export { remedyFor } from './plan/remedies.ts';
