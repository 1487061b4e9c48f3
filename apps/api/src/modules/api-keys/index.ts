export { ApiKeysModule } from './api-keys.module.ts';
export { ApiKeysRepository } from './api-keys.repository.ts';
