export { statusOfKey } from './api-keys.mapper.ts';
export { ApiKeysModule } from './api-keys.module.ts';
export { ApiKeysRepository } from './api-keys.repository.ts';
export { keyFaults } from './key-faults.ts';
export { MakeKey } from './make-key.ts';
export { RevokeKey } from './revoke-key.ts';
