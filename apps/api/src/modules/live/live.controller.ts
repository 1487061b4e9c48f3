import { Controller, Req, Res } from '@nestjs/common';
import { type InputOf, watchEvents } from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../platform/auth/index.ts';
import { Endpoint, Input } from '../../platform/http/index.ts';
import { LiveService } from './live.service.ts';

@Controller()
export class LiveController {
  readonly #service: LiveService;

  constructor(service: LiveService) {
    this.#service = service;
  }

  @Endpoint(watchEvents)
  watch(
    @Input() input: InputOf<typeof watchEvents>,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.#service.watch(input, caller, { request, reply });
  }
}
