export { drawApiKey, type DrawnApiKey, hashOfApiKey } from './api-key.ts';
export { createDatabase, type Database, type DatabaseOptions } from './database.ts';
export { DatabaseSetupError, type DatabaseSetupCode } from './database-error.ts';
export * from './generated/client.ts';
export { provisionRuntimeLogin } from './runtime-login.ts';
export { assertRuntimeRole, RUNTIME_ROLE } from './tenant/runtime-role.ts';
export { currentScope, type Scope, withScope } from './tenant/scope.ts';
export { TenantPool } from './tenant/tenant-pool.ts';
export * from './writing/index.ts';
