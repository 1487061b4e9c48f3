import type { Label } from '@parley/contracts';
import type supertest from 'supertest';
import { type Browser, signedIn } from './browser.ts';
import type { RunningService } from './running-service.ts';

/** A thing as it was answered. */
export interface Made {
  id: string;
  key: string;
}

export const PROCESS = '/v1/processes/turkiye-armenia';

let drawn = 0;

/** Where everything is seen, and written out of others’ sight. Whatever is asked here has to be done. */
export class HiddenDesk {
  readonly userId: string;
  readonly #own: Browser;
  readonly #second: Browser;

  constructor(own: Browser, second: Browser) {
    this.userId = own.userId;
    this.#own = own;
    this.#second = second;
  }

  static async of(service: RunningService): Promise<HiddenDesk> {
    const owner = { role: 'owner', clearance: 'restricted' } as const;
    return new HiddenDesk(await signedIn(service, owner), await signedIn(service, owner));
  }

  read(path: string) {
    return done(this.#own.ask.get(path));
  }

  post(path: string, body: object = {}): Promise<Made> {
    return done(this.#own.ask.post(path).send(body));
  }

  patch(path: string, body: object) {
    return done(this.#own.ask.patch(path).set('if-match', '*').send(body));
  }

  /** @param isFirst where nothing is stored yet there is no state to match */
  put(path: string, body: object, isFirst = false) {
    const request = this.#own.ask.put(path);
    return done((isFirst ? request : request.set('if-match', '*')).send(body));
  }

  remove(path: string) {
    return done(this.#own.ask.delete(path).set('if-match', '*'));
  }

  /** By somebody else, who reviews. */
  judge(path: string, body: object = {}) {
    return done(this.#second.ask.post(path).send(body));
  }

  /** A process that is hidden whole, with a party. */
  async process(label: Label): Promise<string> {
    drawn += 1;
    const parties = [{ key: 'HP', role: 'party', name: { en: 'A party' } }];
    const body = { slug: `hidden-${label}-${drawn}`, title: { en: 'Hidden talks' }, label, parties };
    return `/v1/processes/${(await this.post('/v1/processes', body)).id}`;
  }
}

async function done(request: supertest.Test) {
  const { status, body, text } = await request;
  if (status >= 300) throw new Error(`${request.method} ${request.url}: ${status} ${text}`);
  return body;
}
