import path from 'node:path';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

const port = z.coerce.number().int().min(1).max(65_535);

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'is not a postgresql:// address')
    .optional(),
  PARLEY_WEB_PORT: port.default(3000),
  PARLEY_API_PORT: port.default(3001),
  PARLEY_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(9464),
  PARLEY_DIRECTORY: z.string().min(1).default('.parley'),
  PARLEY_DEMO: z.enum(['true', 'false']).optional(),
  PARLEY_AUTH_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
});

/** What `npm start` can be told by environment variables; the README lists them. */
export interface StartSettings {
  /** An existing PostgreSQL instead of the embedded one. */
  databaseUrl: string | undefined;
  webPort: number;
  apiPort: number;
  metricsPort: number;
  /** Where the embedded database, the secrets and demo.json are kept. */
  directory: string;
  /** Whether to load the demonstration: by default only into the embedded database. */
  demo: boolean;
  authSecret: string | undefined;
}

/** Reads the settings; every fault is named at once. */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): StartSettings {
  // An empty variable is an unset one: `DATABASE_URL= npm start` means the embedded database.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}`);
    throw new Refusal(`The settings have faults: ${faults.join('; ')}.`);
  }
  const settings = parsed.data;
  const demo = settings.PARLEY_DEMO ?? (settings.DATABASE_URL === undefined ? 'true' : 'false');
  return {
    databaseUrl: settings.DATABASE_URL,
    webPort: settings.PARLEY_WEB_PORT,
    apiPort: settings.PARLEY_API_PORT,
    metricsPort: settings.PARLEY_METRICS_PORT,
    directory: path.resolve(root, settings.PARLEY_DIRECTORY),
    demo: demo === 'true',
    authSecret: settings.PARLEY_AUTH_SECRET,
  };
}
