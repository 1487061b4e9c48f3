import type { Socket } from 'node:net';
import type { ProblemCode } from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { problemOf, sendProblem } from './problem.filter.ts';

/** What is so far from HTTP, or so long, that there is no request to answer: Node hands over the bare connection. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code: ProblemCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'header_too_large' : 'malformed_request';
  const id = uuidv7();
  const problem = problemOf({ id, url: undefined }, { code });
  const body = JSON.stringify(problem);
  const headers = {
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    'x-request-id': id,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${problem.status} ${problem.title}`, ...lines, '', body].join('\r\n'));
}

/** A compressed body is not taken: a few bytes of it may be any number. */
export async function refuseEncoded(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  // Of a GET no body is read at all.
  if (encoding.toLowerCase() === 'identity' || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    return undefined;
  }
  sendProblem(request, reply, {
    code: 'unsupported_media_type',
    detail: 'The body is encoded: send it as it is, without Content-Encoding.',
  });
  return reply;
}
