import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { contentSecurityPolicy } from './lib/content-security-policy.ts';
import { addressHeader, isOpenToAll, isSessionCookie, signInAddress } from './lib/sign-in-address.ts';
import { isLoopback } from './lib/loopback.ts';
import { apiUrl } from './lib/settings.ts';

/**
 * Stands before every page. The API answers under the dashboard's own origin, so that the browser knows one origin
 * and the session cookie is first-party; a visitor without a session goes to sign in; every page has its policy.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/v1/')) return handOn(request);

  const signedIn = request.cookies.getAll().some(({ name }) => isSessionCookie(name));
  if (!signedIn && !isOpenToAll(pathname)) {
    return NextResponse.redirect(new URL(signInAddress(pathname + search), request.url));
  }

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(addressHeader, pathname + search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/**
 * Hands a request on to the API. To it, every request of ours comes from this machine: so it is here that another name for
 * this machine, which a foreign site could have made up, is kept from the letters on it.
 */
function handOn(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isLocal = isLoopback(request.headers.get('host'));
  if (pathname.startsWith('/v1/outbox') && !isLocal) return new NextResponse(null, { status: 404 });
  return NextResponse.rewrite(new URL(pathname + search, apiUrl()));
}

export const config = {
  // Everything but what the build made and the icon: those hold nothing of anybody's.
  matcher: '/((?!_next/static|_next/image|icon\\.svg).*)',
};
