export { createClient } from './client.ts';
export type { Answer, CallArguments, CallInput, Client, ClientOptions } from './client.ts';
export { ProblemError } from './problem-error.ts';
export { addressOf } from './address.ts';
