/** Request header in which proxy.ts hands the address on, so that signing in can lead back to it. */
export const addressHeader = 'x-parley-address';

/** Whether a cookie of this name could be a session. The API alone knows whether it is one. */
export const isSessionCookie = (name: string): boolean => name.endsWith('session_token');

const openPages = ['/sign-in', '/sign-up', '/reset-password', '/verify-address', '/invitation', '/outbox'];

/** Whether a page is for whoever comes, signed in or not. */
export const isOpenToAll = (pathname: string): boolean => openPages.includes(pathname);

/** The way to the sign-in page, and back to an address. */
export const signInAddress = (next: string): string =>
  next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;

/**
 * Where to go after signing in: only ever to a page of this site, whatever the address claims.
 *
 * @param wanted the `next` of the address
 */
export function safeNext(wanted: string | undefined): string {
  const here = 'http://here.invalid';
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, here)) return '/';
  const url = new URL(wanted, here);
  return url.origin === here && !url.pathname.startsWith('/sign-in')
    ? url.pathname + url.search + url.hash
    : '/';
}
