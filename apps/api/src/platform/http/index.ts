export { Endpoint, Input, operationOf } from './endpoint.ts';
export { decodeCursor, pageOfQuery, toPage } from './page.ts';
export { found, invalid, notFound, ProblemError } from './problem-error.ts';
export { byAddress, byReference } from './reference.ts';
