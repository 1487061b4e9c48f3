import { createHash } from 'node:crypto';
import type { Operation } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../auth/index.ts';
import { invalid } from '../problem-error.ts';

/** A request that is to be done once, however often it is sent. */
export interface KeyedRequest {
  organizationId: string;
  key: string;
  /** Who asks for what under which key: of two that are the same the second is a repetition. */
  requestHash: Uint8Array<ArrayBuffer>;
  /** What exactly: of two that are the same request this has to be the same too. */
  bodyHash: Uint8Array<ArrayBuffer>;
}

/**
 * @throws ProblemError where the key is none
 */
export function keyedRequest(operation: Operation, request: FastifyRequest, caller: Caller): KeyedRequest {
  const key = keyOf(request.headers['idempotency-key']);
  return {
    organizationId: caller.organizationId,
    key,
    // The caller is part of it: another of the same organization may be cleared for less, or mean something else.
    requestHash: hash([caller.id, operation.id, key]),
    bodyHash: hash([key, request.url, request.body ?? null]),
  };
}

const VISIBLE_ASCII = /^[!-~]{1,255}$/;

function keyOf(sent: string | string[] | undefined): string {
  if (typeof sent === 'string' && VISIBLE_ASCII.test(sent)) return sent;
  const message = 'is not 1 to 255 visible characters of ASCII';
  throw invalid([{ pointer: 'Idempotency-Key:', code: 'invalid_format', message }]);
}

const hash = (parts: readonly unknown[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(JSON.stringify(parts)).digest());
