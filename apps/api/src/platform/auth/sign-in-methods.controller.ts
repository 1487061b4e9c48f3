import { Controller, Inject } from '@nestjs/common';
import { getSignInMethods, type InputOf, type SignInMethods } from '@parley/contracts';
import { CONFIG, type Config } from '../config/index.ts';
import { Endpoint, Input } from '../http/index.ts';
import { Post } from '../mail/index.ts';
import { OPEN_ID } from './openid.ts';
import { knowsPasskeys } from './passkeys.ts';
import { Sessions } from './sessions.ts';

@Controller()
export class SignInMethodsController {
  readonly #config: Config;
  readonly #post: Post;
  readonly #sessions: Sessions;

  constructor(@Inject(CONFIG) config: Config, post: Post, sessions: Sessions) {
    this.#config = config;
    this.#post = post;
    this.#sessions = sessions;
  }

  @Endpoint(getSignInMethods)
  async get(@Input() _input: InputOf<typeof getSignInMethods>): Promise<SignInMethods> {
    const { mail, openId, signUp, webUrl } = this.#config;
    const isThere = openId !== null && (await this.#sessions.knowsOpenId());
    return {
      password: true,
      passkey: knowsPasskeys(webUrl),
      openId: isThere ? { provider: OPEN_ID, name: openId.name } : null,
      signUp: this.#post.isOffered ? signUp : 'invitation',
      mail: this.#post.isOffered,
      outbox: mail.kind === 'outbox',
    };
  }
}
