import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { contentSecurityPolicy } from './lib/content-security-policy.ts';
import { languageHeader, languageIn, publicationHeader, readingAt } from './lib/publication-address.ts';
import { tagOf } from './lib/published.ts';
import { addressHeader, isOpenToAll, isSessionCookie, signInAddress } from './lib/sign-in-address.ts';
import { isLoopback } from './lib/loopback.ts';
import { apiUrl } from './lib/settings.ts';

/**
 * Stands before every page. The API answers under the dashboard's own origin, so that the browser knows one origin
 * and the session cookie is first-party; a visitor without a session goes to sign in; every page has its policy; what is
 * published is shown to whoever comes, as what they are: anybody.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/v1/')) return handOn(request);
  if (/^\/(p|embed)(\/|$)/.test(pathname)) return show(request);

  const signedIn = request.cookies.getAll().some(({ name }) => isSessionCookie(name));
  if (!signedIn && !isOpenToAll(pathname)) {
    return NextResponse.redirect(new URL(signInAddress(pathname + search), request.url));
  }
  return withPolicy(request, { [addressHeader]: pathname + search });
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

/**
 * Shows what is published: the very pages that members see, made for anybody. Cookies are neither read nor set, so all who
 * ask alike are shown alike, and whoever has the page already is told so.
 */
async function show(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl;
  const reading = readingAt(pathname);
  if (reading === null) return withPolicy(request, {});
  const language = languageIn(searchParams);
  const told = {
    [addressHeader]: pathname + search,
    [publicationHeader]: reading.name,
    ...(language !== null && { [languageHeader]: language }),
  };
  const tag = await tagOf(reading.name, request.headers);
  if (tag === null) return withPolicy(request, told);
  if (request.headers.get('if-none-match') === tag) {
    return new NextResponse(null, { status: 304, headers: { etag: tag } });
  }
  const response = withPolicy(request, told, { isEmbedded: reading.isEmbedded });
  response.headers.set('etag', tag);
  response.headers.set('cache-control', 'public, no-cache');
  response.headers.set('vary', 'Accept-Language');
  return response;
}

/** Has the page made that is asked for, under its policy. What we tell it, nobody else can. */
function withPolicy(request: NextRequest, told: Record<string, string>, { isEmbedded = false } = {}) {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development', { isEmbedded });
  const headers = new Headers(request.headers);
  for (const name of [publicationHeader, languageHeader, addressHeader]) headers.delete(name);
  if (publicationHeader in told) headers.delete('cookie');
  headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(told)) headers.set(name, value);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // Everything but what the build made and the icon: those hold nothing of anybody's.
  matcher: '/((?!_next/static|_next/image|icon\\.svg).*)',
};
