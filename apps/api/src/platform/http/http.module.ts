import { Module } from '@nestjs/common';
import { OpenApiController } from './openapi.controller.ts';
import { ProbesController } from './probes.controller.ts';

@Module({ controllers: [ProbesController, OpenApiController] })
export class HttpModule {}
