import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FeedLanguage } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/mail/index.ts';

export type AcceptedLanguage = FeedLanguage;

/** The language that whoever asks likes best of those there are, by `Accept-Language`; English where it says nothing. */
export const AcceptedLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): FeedLanguage => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    return languageOf(new Headers({ 'accept-language': headers['accept-language'] ?? '' }));
  },
);
