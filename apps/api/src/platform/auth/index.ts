export { AuthModule } from './auth.module.ts';
export { OpenToAll } from './auth.guard.ts';
export { type Caller, CurrentCaller } from './caller.ts';
