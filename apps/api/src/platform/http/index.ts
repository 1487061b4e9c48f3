export type { Draft, DraftOf } from './draft.ts';
export { Endpoint, Input, InputDraft, operationOf } from './endpoint.ts';
export { IfMatch, mustMatch } from './if-match.ts';
export { cursorOf, type Order, orderOf, type Place, placeOf } from './order.ts';
export { decodeCursor, pageOfQuery, toPage } from './page.ts';
export { found, invalid, notFound, ProblemError, QuotaExceeded } from './problem-error.ts';
export { byAddress, byReference } from './reference.ts';
export { TextDocument } from './text-document.ts';
