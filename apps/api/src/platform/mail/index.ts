export { alreadyKnown } from './letters/already-known.ts';
export { invitation } from './letters/invitation.ts';
export { type Language, languageOf } from './letters/language.ts';
export { passwordChanged } from './letters/password-changed.ts';
export { resetPassword } from './letters/reset-password.ts';
export { signInChanged } from './letters/sign-in-changed.ts';
export { verifyAddress } from './letters/verify-address.ts';
export { MailModule } from './mail.module.ts';
export { Post } from './post.ts';
