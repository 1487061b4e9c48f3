import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.ts';
import { passwordChanged, Post, signInChanged } from '../mail/index.ts';
import { AuthDatabase } from './auth-database.ts';
import { pagesOf, type Pages } from './pages.ts';
import type { Moment } from './moment.ts';

/** Writes to people what was changed in how they sign in, in case it was not they who did it. */
@Injectable()
export class Notices {
  readonly #database: AuthDatabase;
  readonly #pages: Pages;
  readonly #post: Post;

  constructor(@Inject(CONFIG) config: Config, database: AuthDatabase, post: Post) {
    this.#database = database;
    this.#pages = pagesOf(config.webUrl);
    this.#post = post;
  }

  async tell(moment: Moment): Promise<void> {
    const write = writerOf(moment, this.#pages);
    if (write === null || moment.userId === null) return;
    const { current } = this.#database;
    const person = await current.user.findUniqueOrThrow({ where: { id: moment.userId } });
    await this.#post.send({ to: person.email, ...write(person.name) }, current);
  }
}

function writerOf(moment: Moment, pages: Pages) {
  const { what, language } = moment;
  switch (what) {
    case 'password_changed':
      return (name: string) => passwordChanged(language, name, pages.forgottenPassword);
    case 'passkey_added':
    case 'passkey_removed':
    case 'openid_linked':
    case 'openid_unlinked':
    case 'second_factor_on':
    case 'second_factor_off':
    case 'recovery_codes_renewed':
      return (name: string) => signInChanged(language, name, what, pages.forgottenPassword);
    default:
      return null;
  }
}
