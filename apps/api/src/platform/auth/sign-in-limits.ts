/** How often an address may try something: per window of so many seconds. Per account: see Attempts. */
export const LIMITS = {
  '/sign-in/email': { window: 60, max: 10 },
  '/sign-in/social': { window: 60, max: 20 },
  '/passkey/verify-authentication': { window: 60, max: 20 },
  '/two-factor/*': { window: 60, max: 20 },
  '/sign-up/email': { window: 60 * 60, max: 30 },
  '/request-password-reset': { window: 60 * 60, max: 10 },
  '/send-verification-email': { window: 60 * 60, max: 10 },
  '/reset-password': { window: 60, max: 10 },
  '/change-password': { window: 60, max: 10 },
  // Each page of the dashboard asks for it: it is not worth a write.
  '/get-session': false,
} as const;
