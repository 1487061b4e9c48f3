import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { etagOf, tagsIn } from './etag.ts';
import { ProblemError } from './problem-error.ts';

/** The state that a caller takes a thing to be in who wants to change it: their `If-Match`; null where they sent none. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null =>
    context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'] ?? null,
);

/**
 * Holds a change to the state that its caller has seen. Call it under the lock, or somebody else may change it yet.
 *
 * @param current the thing as this caller would be given it now; null where it is yet to be made
 * @throws ProblemError where they say nothing of its state, or another one
 */
export function mustMatch(ifMatch: string | null, current: object | null): void {
  if (current === null && ifMatch === null) return;
  if (current === null) throw new ProblemError('precondition_failed', 'There is nothing here yet.');
  if (ifMatch === null) {
    throw new ProblemError('precondition_required', 'Say by If-Match which state it is that you change.');
  }
  if (ifMatch.trim() === '*') return;
  const etag = etagOf(current);
  // A weak tag names no state to the byte, so it matches none (RFC 9110, 13.1.1).
  if (tagsIn(ifMatch).some(({ tag, isWeak }) => !isWeak && tag === etag)) return;
  throw new ProblemError('precondition_failed', 'It is not in that state any more.', [], {
    etag,
    current,
  });
}
