import type { Refusal } from './send.ts';

/** What the service would refuse as well, told without sending it: a fault at one field. */
export const refusedHere = (field: string, code: string): { done: false; refusal: Refusal } => ({
  done: false,
  refusal: {
    status: 422,
    code: 'validation_failed',
    faults: [{ pointer: `/${field}`, code, message: '' }],
  },
});
