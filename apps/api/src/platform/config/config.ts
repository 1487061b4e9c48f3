import type { Quota } from '@parley/contracts';
import { namesTransactionPooler, POOLER_REFUSED } from '@parley/database';
import { z } from 'zod';
import { type MailWay, mailWay } from './mail-way.ts';
import { networksSetting, type Network } from './networks-setting.ts';
import { quotasSetting } from './quotas-setting.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an address such as https://parley.example' })
  .transform((url) => url.replace(/\/+$/, ''));

/** As a browser writes it: no path, no slash, the port only where it is not the usual one. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Every setting there is. A line here is also a line in the README and in .env.example. */
const settingsOfEnvironment = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'is not an address such as postgresql://user:password@host:5432/name',
    })
    .refine((url) => !namesTransactionPooler(url), POOLER_REFUSED),
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
  PARLEY_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .transform((list) => list.filter((origin) => origin !== ''))
    .refine((list) => list.every(isOrigin), 'is not a list of origins such as https://portal.example'),
  PARLEY_RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(6000),
  PARLEY_QUOTAS: quotasSetting,
  PARLEY_SIGN_UP: z.enum(['invitation', 'open']).default('invitation'),
  PARLEY_BREACHED_PASSWORDS: z.enum(['offline', 'online']).default('offline'),
  PARLEY_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'is not an address such as smtps://user:password@mail.example:465' })
    .optional(),
  PARLEY_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/, 'is not an address such as Parley <parley@example.org>')
    .optional(),
  PARLEY_WEBHOOK_NETWORKS: networksSetting,
  PARLEY_OIDC_ISSUER: webAddress.optional(),
  PARLEY_OIDC_CLIENT_ID: z.string().min(1).optional(),
  PARLEY_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  PARLEY_OIDC_NAME: z.string().min(1).max(60).default('OpenID Connect'),
  PARLEY_DATABASE_POOL_MODE: z
    .enum(['session', 'transaction'])
    .default('session')
    .refine((mode) => mode === 'session', POOLER_REFUSED),
  PARLEY_DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(10),
  PARLEY_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
});

/** One of these without the others is a mistake, and it would be found out only when somebody signs in. */
const OPEN_ID = ['PARLEY_OIDC_ISSUER', 'PARLEY_OIDC_CLIENT_ID', 'PARLEY_OIDC_CLIENT_SECRET'] as const;

const environment = settingsOfEnvironment.superRefine((settings, context) => {
  const missing = OPEN_ID.filter((name) => settings[name] === undefined);
  if (missing.length === OPEN_ID.length) return;
  for (const name of missing) context.addIssue({ code: 'custom', path: [name], message: 'is missing' });
});

/** An identity provider that people may sign in with. */
export interface OpenIdProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** As the sign-in page calls it. */
  name: string;
}

export interface Config {
  databaseUrl: string;
  databasePoolSize: number;
  host: string;
  port: number;
  /** 0: no metrics. */
  metricsPort: number;
  /** Where the dashboard is: the one foreign origin whose pages may ask as whoever is signed in. */
  webUrl: string;
  /** Other origins whose pages may ask, with a key. */
  corsOrigins: readonly string[];
  /** How often a key, a person, or an address that says nothing may ask. */
  rateLimitPerMinute: number;
  /** How much each organization may have where nothing else was set for it; without limit what is not named. */
  quotas: Partial<Record<Quota, number>>;
  /** Where this service is reached from outside. */
  apiUrl: string;
  authSecret: string;
  /** Whether an account needs an invitation, or nothing but an address that is one's own. */
  signUp: 'invitation' | 'open';
  /** Whether passwords are looked up in the list of breached ones on the network too. */
  breachedPasswords: 'offline' | 'online';
  mail: MailWay;
  /** Networks that are not public and that webhooks may lead into all the same, also by http. */
  webhookNetworks: readonly Network[];
  openId: OpenIdProvider | null;
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
    corsOrigins: settings.PARLEY_CORS_ORIGINS,
    rateLimitPerMinute: settings.PARLEY_RATE_LIMIT_PER_MINUTE,
    quotas: settings.PARLEY_QUOTAS,
    apiUrl: settings.PARLEY_API_URL ?? `http://localhost:${settings.PARLEY_API_PORT}`,
    authSecret: settings.PARLEY_AUTH_SECRET,
    signUp: settings.PARLEY_SIGN_UP,
    breachedPasswords: settings.PARLEY_BREACHED_PASSWORDS,
    mail: mailWay({
      smtpUrl: settings.PARLEY_SMTP_URL,
      from: settings.PARLEY_MAIL_FROM,
      webUrl: settings.PARLEY_WEB_URL,
      host: settings.PARLEY_API_HOST,
    }),
    webhookNetworks: settings.PARLEY_WEBHOOK_NETWORKS,
    openId: openIdOf(settings),
    trustedProxies: settings.PARLEY_TRUSTED_PROXIES,
    logLevel: settings.PARLEY_LOG_LEVEL,
    environment: settings.NODE_ENV,
  };
}

function openIdOf(settings: z.output<typeof environment>): OpenIdProvider | null {
  const { PARLEY_OIDC_ISSUER: issuer, PARLEY_OIDC_CLIENT_ID: clientId } = settings;
  const { PARLEY_OIDC_CLIENT_SECRET: clientSecret, PARLEY_OIDC_NAME: name } = settings;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, name };
}
