import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { contentSecurityPolicy } from './lib/content-security-policy.ts';
import { addressHeader, isSessionCookie, signInAddress } from './lib/sign-in-address.ts';
import { apiUrl } from './lib/settings.ts';

/**
 * Stands before every page. The API answers under the dashboard's own origin, so that the browser knows one origin
 * and the session cookie is first-party; a visitor without a session goes to sign in; every page has its policy.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/v1/')) return NextResponse.rewrite(new URL(pathname + search, apiUrl()));

  const signedIn = request.cookies.getAll().some(({ name }) => isSessionCookie(name));
  if (!signedIn && pathname !== '/sign-in') {
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

export const config = {
  // Everything but what the build made and the icon: those hold nothing of anybody's.
  matcher: '/((?!_next/static|_next/image|icon\\.svg).*)',
};
