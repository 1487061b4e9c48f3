import { Module } from '@nestjs/common';
import { ApiKeysController } from './api-keys.controller.ts';
import { ApiKeysRepository } from './api-keys.repository.ts';
import { ApiKeysService } from './api-keys.service.ts';
import { MakeKey } from './make-key.ts';
import { RevokeKey } from './revoke-key.ts';

@Module({
  controllers: [ApiKeysController],
  providers: [ApiKeysRepository, ApiKeysService, MakeKey, RevokeKey],
  exports: [ApiKeysRepository, MakeKey, RevokeKey],
})
export class ApiKeysModule {}
