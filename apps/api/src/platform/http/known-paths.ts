import type { FastifyInstance } from 'fastify';
import { pathOf } from './path-of.ts';

interface KnownPath {
  url: string;
  pattern: RegExp;
  methods: Set<string>;
}

/** Which methods each route answers to, so that a wrong one on a right path is a 405 and not a 404. */
export class KnownPaths {
  readonly #paths = new Map<string, KnownPath>();

  /** Watches the routes being registered; call it before any is. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      // The answer to every preflight, which is at home nowhere.
      if (url === '*') return;
      const known = this.#paths.get(url) ?? { url, pattern: patternOf(url), methods: new Set() };
      for (const one of [method].flat()) known.methods.add(one);
      this.#paths.set(url, known);
    });
  }

  methodsOf(url: string): string[] {
    const path = pathOf(url);
    const matching = [...this.#paths.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(matching.flatMap(({ methods }) => [...methods]))].sort();
  }

  /** Every route as `GET /v1/processes/:process`; HEAD goes without saying. */
  routes(): string[] {
    return [...this.#paths.values()]
      .flatMap(({ url, methods }) => [...methods].map((method) => `${method} ${url}`))
      .filter((route) => !/^(HEAD|OPTIONS) /.test(route))
      .sort();
  }
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/:\w+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  );
