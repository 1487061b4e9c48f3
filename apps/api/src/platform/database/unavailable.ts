/** Codes of PostgreSQL, Node and Prisma for "the database cannot be asked just now". */
const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

/** What the pool and Prisma say without a code that tells. */
const MESSAGES = /timeout exceeded when trying to connect|Connection terminated|Can't reach database server/;

/** Whether a failure is the database's absence: the request may well succeed a moment later. */
export function isUnavailable(error: unknown): boolean {
  for (let cause = error; isObject(cause); cause = causeOf(cause)) {
    const codes = [cause['code'], cause['originalCode']].map(String);
    if (codes.some((code) => CODES.has(code)) || MESSAGES.test(String(cause['message']))) return true;
  }
  return false;
}

/** Prisma keeps what PostgreSQL itself said apart from the cause that it gives. */
function causeOf({ cause, meta }: Record<string, unknown>): unknown {
  return cause ?? (isObject(meta) ? meta['driverAdapterError'] : undefined);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
