import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Fault } from '@parley/contracts';
import { type MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { isPasswordCompromised } from 'better-auth/plugins';
import { CONFIG, type Config } from '../config/index.ts';

/** In characters; said in the README, on the pages and in the faults. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** Of 4: "safely unguessable, moderate protection from offline slow-hash scenario", in zxcvbn's words. */
const ENOUGH = 3;
/** How long the list on the network is waited for: where it does not answer, nobody is kept from signing up. */
const PATIENCE = 3000;

/** What a password has to be, wherever one is set. */
@Injectable()
export class Passwords {
  readonly #asksTheNetwork: boolean;
  readonly #zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

  constructor(@Inject(CONFIG) config: Config) {
    this.#asksTheNetwork = config.breachedPasswords === 'online';
  }

  /** @param person words that are easy to guess for this person: their name, their address */
  async faultsOf(password: string, person: readonly string[], pointer: string): Promise<Fault[]> {
    const { length } = password;
    if (length < SHORTEST_PASSWORD) {
      return [{ pointer, code: 'too_short', message: `is shorter than ${SHORTEST_PASSWORD} characters` }];
    }
    if (length > LONGEST_PASSWORD) {
      return [{ pointer, code: 'too_long', message: `is longer than ${LONGEST_PASSWORD} characters` }];
    }
    const { score, sequence } = this.#zxcvbn.check(password, ['parley', ...person.flatMap(wordsOf)]);
    if (isOneKnownPassword(sequence)) return [breached(pointer)];
    if (score < ENOUGH) {
      return [
        {
          pointer,
          code: 'weak_password',
          message: 'is easy to guess: a few words that do not belong together are better',
        },
      ];
    }
    return this.#asksTheNetwork && (await isListed(password)) ? [breached(pointer)] : [];
  }
}

/** An address or a name, whole and in its parts. */
const wordsOf = (text: string): string[] =>
  [text, ...text.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 2);

const isOneKnownPassword = ([match, ...more]: readonly MatchExtended[]): boolean =>
  more.length === 0 && match?.pattern === 'dictionary' && match['dictionaryName'] === 'passwords-common';

const breached = (pointer: string): Fault => ({
  pointer,
  code: 'breached_password',
  message: 'is in lists of passwords that were stolen elsewhere',
});

/** Only the first five characters of its hash leave the machine. */
const isListed = (password: string): Promise<boolean> =>
  Promise.race([isPasswordCompromised(password).catch(() => false), sleep(PATIENCE, false, { ref: false })]);
