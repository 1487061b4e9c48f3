import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { Provider } from 'oidc-provider';

export interface Claims {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** A real OpenID provider, which lets in whomever it is told to without asking. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who is at the screen from now on. */
  welcome(subject: string, claims: Claims): void;
  close(): Promise<void>;
}

export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  // It warns whoever uses it that it keeps nothing, and that is just what a test wants.
  // oxlint-disable-next-line no-console
  console.warn = () => undefined;
  const { Provider } = await import('oidc-provider');
  const clientId = 'parley';
  const clientSecret = 'a secret of the client';
  let present = { subject: 'nobody', claims: {} as Claims };
  const known = new Map<string, Claims>();
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    findAccount: (_ctx, subject) => ({
      accountId: subject,
      claims: async () => ({ sub: subject, ...known.get(subject) }),
    }),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) return void answer(request, response);
    void consent(provider, request, response, present.subject);
  });
  return {
    issuer,
    clientId,
    clientSecret,
    welcome: (subject, claims) => {
      present = { subject, claims };
      known.set(subject, claims);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Interaction = Parameters<Provider['interactionDetails']>;

async function consent(
  provider: Provider,
  request: Interaction[0],
  response: Interaction[1],
  accountId: string,
) {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) });
  grant.addOIDCScope(String(params['scope']));
  const result = { login: { accountId }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Goes where the provider sends a browser, until it sends it back to us. */
export async function followTo(back: string, from: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = from;
  for (let hop = 0; hop < 10; hop += 1) {
    if (address.startsWith(back)) return address;
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    await answer.body?.cancel();
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${address} answered ${answer.status} and led nowhere`);
    address = new URL(location, address).toString();
  }
  throw new Error('The identity provider sends in circles.');
}
