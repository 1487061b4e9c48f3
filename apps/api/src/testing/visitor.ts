import type supertest from 'supertest';
import { Jobs } from '../platform/jobs/index.ts';
import { type RunningService, startService } from './running-service.ts';

/** The service as people meet it: letters are delivered, and each visitor comes from an address of their own. */
export async function startForPeople(settings: Record<string, string> = {}): Promise<RunningService> {
  const service = await startService({ PARLEY_TRUSTED_PROXIES: 'loopback', ...settings });
  await service.app.get(Jobs).start();
  return service;
}

let visitors = 0;

/** A browser: it keeps its cookies, and says from which page it asks. */
export class Visitor {
  readonly #service: RunningService;
  readonly #origin: string;
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(service: RunningService, { origin = 'http://localhost:3000', address }: Coming = {}) {
    visitors += 1;
    this.#service = service;
    this.#origin = origin;
    this.#address = address ?? `198.51.${visitors >> 8}.${visitors & 255}`;
  }

  get(path: string): Promise<supertest.Response> {
    return this.#kept(this.#service.anonymous().get(path).set(this.#headers()));
  }

  post(path: string, body: object = {}): Promise<supertest.Response> {
    return this.#kept(this.#service.anonymous().post(path).set(this.#headers()).send(body));
  }

  signIn(email: string, password: string): Promise<supertest.Response> {
    return this.post('/v1/auth/sign-in/email', { email, password });
  }

  /** Whom the service takes this visitor for. */
  async isSignedIn(): Promise<boolean> {
    return (await this.get('/v1/auth/get-session')).body !== null;
  }

  #headers(): Record<string, string> {
    return {
      origin: this.#origin,
      'x-forwarded-for': this.#address,
      ...(this.#cookies.size > 0 && { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') }),
    };
  }

  async #kept(request: supertest.Test): Promise<supertest.Response> {
    const answer = await request;
    const lines = [(answer.headers as Record<string, string | string[]>)['set-cookie'] ?? []].flat();
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }
}

interface Coming {
  origin?: string;
  address?: string;
}

export interface ReadLetter {
  to: string;
  subject: string;
  text: string;
}

/** The letters to somebody, the newest first, once there are as many. */
export async function lettersTo(service: RunningService, to: string, atLeast = 1): Promise<ReadLetter[]> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const { body } = await service.anonymous().get('/v1/outbox').expect(200);
    const letters = body.data.filter((letter: ReadLetter) => letter.to === to);
    if (letters.length >= atLeast || Date.now() > deadline) return letters;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the link in a letter brings along. */
export const tokenIn = ({ text }: ReadLetter): string => /#token=(\S+)/.exec(text)?.[1] ?? '';
