import { Controller, Get } from '@nestjs/common';
import { OpenToAll } from '../auth/index.ts';
import { openApiDocument } from './openapi.ts';

@Controller()
export class OpenApiController {
  readonly #document = openApiDocument();

  @Get('v1/openapi.json')
  @OpenToAll()
  document(): object {
    return this.#document;
  }
}
