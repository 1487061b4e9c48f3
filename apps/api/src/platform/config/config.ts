import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an address such as https://parley.example' })
  .transform((url) => url.replace(/\/+$/, ''));

/** Every setting there is. A line here is also a line in the README and in .env.example. */
const environment = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'is not an address such as postgresql://user:password@host:5432/name',
  }),
  PARLEY_API_HOST: z.string().min(1).default('127.0.0.1'),
  PARLEY_API_PORT: port.default(3001),
  PARLEY_METRICS_PORT: port.default(9464),
  PARLEY_WEB_URL: webAddress.default('http://localhost:3000'),
  PARLEY_API_URL: webAddress.optional(),
  PARLEY_AUTH_SECRET: z.string().min(32, 'is shorter than 32 characters'),
  PARLEY_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((proxy) => proxy.trim()))
    .transform((list) => list.filter((proxy) => proxy !== '')),
  PARLEY_DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(10),
  PARLEY_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
});

export interface Config {
  databaseUrl: string;
  databasePoolSize: number;
  host: string;
  port: number;
  /** 0: no metrics. */
  metricsPort: number;
  /** Where the dashboard is: the one foreign origin that browsers may call from. */
  webUrl: string;
  /** Where this service is reached from outside. */
  apiUrl: string;
  authSecret: string;
  /** Addresses, ranges or `loopback`: what stands in front and says by X-Forwarded-For who is at the other end. */
  trustedProxies: readonly string[];
  logLevel: string;
  environment: 'development' | 'production' | 'test';
}

/** Settings that cannot be worked with: every one of them, in a message for whoever starts the service. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError naming every fault at once */
export function readConfig(variables: Record<string, string | undefined> = process.env): Config {
  // An empty variable is one that is not set: that is how compose files and shells leave one out.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(set);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `  ${name}: ${set[name] === undefined ? 'is missing' : message}`;
    });
    throw new ConfigError(`The settings have faults:\n${faults.join('\n')}`);
  }
  const settings = read.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    databasePoolSize: settings.PARLEY_DATABASE_POOL_SIZE,
    host: settings.PARLEY_API_HOST,
    port: settings.PARLEY_API_PORT,
    metricsPort: settings.PARLEY_METRICS_PORT,
    webUrl: settings.PARLEY_WEB_URL,
    apiUrl: settings.PARLEY_API_URL ?? `http://localhost:${settings.PARLEY_API_PORT}`,
    authSecret: settings.PARLEY_AUTH_SECRET,
    trustedProxies: settings.PARLEY_TRUSTED_PROXIES,
    logLevel: settings.PARLEY_LOG_LEVEL,
    environment: settings.NODE_ENV,
  };
}
