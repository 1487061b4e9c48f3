/** Where the API answers. Read at run time, so that one build serves every installation. */
export const apiUrl = (): string => process.env.PARLEY_API_URL ?? 'http://127.0.0.1:3001';

/** Names of what the dashboard itself keeps in cookies. */
export const cookieNames = { locale: 'parley.locale', theme: 'parley.theme', names: 'parley.names' } as const;

/** How long a choice of how to read is kept. */
export const year = { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', httpOnly: true } as const;

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);
