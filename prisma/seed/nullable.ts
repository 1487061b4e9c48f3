import { Prisma } from '@parley/database';

/** Null in a JSON column is SQL's NULL here, never JSON's null. */
export const nullable = <T extends object>(value: T | null) => value ?? Prisma.DbNull;
