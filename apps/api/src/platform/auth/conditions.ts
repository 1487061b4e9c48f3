import { Inject, Injectable } from '@nestjs/common';
import type { Fault } from '@parley/contracts';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/index.ts';
import type { Cause } from '../http/problem.filter.ts';
import { faultsOf } from '../http/faults.ts';
import { unstorable } from '../http/parse-input.ts';
import { Post } from '../mail/index.ts';
import { Attempts } from './attempts.ts';
import { Invitations } from './invitations.ts';
import { Passwords } from './passwords.ts';
import { Sessions } from './sessions.ts';

const email = z.email().max(320);
const name = z.string().trim().min(1).max(200);
const signIn = z.object({ email });
const signUp = z.strictObject({
  name,
  email,
  password: z.string(),
  invitation: z.string().optional(),
});
const changePassword = z.object({ currentPassword: z.string(), newPassword: z.string() });
const resetPassword = z.strictObject({ token: z.string(), newPassword: z.string() });

/** What better-auth would hand to the database as it came. */
const SHAPES: Record<string, z.ZodType> = {
  '/update-user': z.strictObject({ name }),
  '/passkey/verify-registration': z.object({ name: name.optional() }),
  '/passkey/update-passkey': z.strictObject({ id: z.uuid(), name }),
  '/passkey/delete-passkey': z.strictObject({ id: z.uuid() }),
};

/** Why a request may not go on: a problem, and after how many seconds it may be tried again. */
export interface Refusal extends Cause {
  retryAfter?: number;
}

/** What Parley asks of a request beyond what better-auth does, and before it: every fault at once. */
@Injectable()
export class Conditions {
  readonly #config: Config;
  readonly #attempts: Attempts;
  readonly #invitations: Invitations;
  readonly #passwords: Passwords;
  readonly #post: Post;
  readonly #sessions: Sessions;

  constructor(
    @Inject(CONFIG) config: Config,
    attempts: Attempts,
    invitations: Invitations,
    passwords: Passwords,
    post: Post,
    sessions: Sessions,
  ) {
    this.#config = config;
    this.#attempts = attempts;
    this.#invitations = invitations;
    this.#passwords = passwords;
    this.#post = post;
    this.#sessions = sessions;
  }

  /** @param path below /v1/auth */
  async refusal(path: string, body: unknown, cookie: string | undefined): Promise<Refusal | null> {
    const unreadable = unstorable(body, 'body');
    if (unreadable.length > 0) return invalid(unreadable);
    if (path === '/sign-in/email') return this.#ofSigningIn(body);
    if (path === '/sign-up/email') return this.#ofSigningUp(body);
    if (path === '/change-password') return this.#ofChanging(body, cookie);
    if (path === '/reset-password') return this.#ofResetting(body);
    const read = SHAPES[path]?.safeParse(body, { reportInput: true });
    return read?.success === false ? invalid(faultsOf(read.error.issues, 'body')) : null;
  }

  async #ofSigningIn(body: unknown): Promise<Refusal | null> {
    const read = signIn.safeParse(body);
    // better-auth says what is wrong with it.
    if (!read.success) return null;
    const { retryAfter } = await this.#attempts.ofAccount(read.data.email);
    return retryAfter === null ? null : { code: 'too_many_requests', retryAfter };
  }

  async #ofSigningUp(body: unknown): Promise<Refusal | null> {
    const read = signUp.safeParse(body, { reportInput: true });
    if (!read.success) return invalid(faultsOf(read.error.issues, 'body'));
    const { name, email, password, invitation } = read.data;
    if (invitation === undefined && this.#config.signUp === 'open' && !this.#post.isOffered) {
      return {
        code: 'forbidden',
        detail: 'No letter could be sent to the address, so an invitation is needed.',
      };
    }
    return invalid([
      ...(await this.#ofInvitation(invitation, email)),
      ...(await this.#passwords.faultsOf(password, [name, email], '/password')),
    ]);
  }

  async #ofInvitation(invitation: string | undefined, email: string): Promise<Fault[]> {
    if (invitation !== undefined) return this.#invitations.faultsOf(invitation, email);
    if (this.#config.signUp === 'open') return [];
    return [{ pointer: '/invitation', code: 'required', message: 'is missing' }];
  }

  async #ofChanging(body: unknown, cookie: string | undefined): Promise<Refusal | null> {
    const read = changePassword.safeParse(body);
    const person = cookie === undefined ? null : await this.#sessions.find(cookie);
    if (!read.success || person === null) return null;
    const { name, email } = person;
    return invalid(await this.#passwords.faultsOf(read.data.newPassword, [name, email], '/newPassword'));
  }

  async #ofResetting(body: unknown): Promise<Refusal | null> {
    const read = resetPassword.safeParse(body, { reportInput: true });
    if (!read.success) return invalid(faultsOf(read.error.issues, 'body'));
    const person = await this.#sessions.findByResetToken(read.data.token);
    const words = person === null ? [] : [person.name, person.email];
    return invalid(await this.#passwords.faultsOf(read.data.newPassword, words, '/newPassword'));
  }
}

const invalid = (faults: Fault[]): Refusal | null =>
  faults.length === 0 ? null : { code: 'validation_failed', faults };
