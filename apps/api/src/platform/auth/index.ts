export { AuthModule } from './auth.module.ts';
export { OpenToAll } from './auth.guard.ts';
export { Authenticator } from './authenticator.ts';
export { type Caller, callerOf, CurrentCaller, CurrentPerson, type Person } from './caller.ts';
export { CredentialsRepository } from './credentials.repository.ts';
export { worthOfKey } from './key-worth.ts';
export { notGone } from './not-gone.ts';
