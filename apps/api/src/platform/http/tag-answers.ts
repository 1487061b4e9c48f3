import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { etagEncoded, etagOfText, tagsIn } from './etag.ts';

/**
 * Gives each answer that states what there is its `ETag`, worked out from what this caller is shown and so telling
 * of nothing else, and sends 304 to whoever has that already. Register it after compression, before the routes.
 */
export function tagAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', tagAnswer);
  // Compression is a hook of each route: what is to come after it has to be one too.
  fastify.addHook('onRoute', (route: RouteOptions) => {
    route.onSend = [...[route.onSend ?? []].flat(), tellEncodingsApart];
  });
}

async function tagAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' || !states(request, reply)) return payload;
  const etag = tagOfAnswer(request, payload);
  void reply.header('etag', etag);
  const known = request.headers['if-none-match'];
  if (!isReading(request) || known === undefined) return payload;
  const had = tagsIn(known).find(({ tag }) => etag.endsWith(tag));
  if (had === undefined && known.trim() !== '*') return payload;
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  if (had !== undefined) void reply.header('etag', had.sent);
  return null;
}

/** JSON, and the files that are asked for again and again. */
const TAGGED = /^(?:application\/(?:json|feed\+json|atom\+xml)|text\/calendar)/;

/** Answers of a state: of a reading, of a change, and of what was made, where the answer says where that lies. */
function states(request: FastifyRequest, reply: FastifyReply): boolean {
  if (!TAGGED.test(String(reply.getHeader('content-type')))) return false;
  if (request.method === 'POST') return reply.statusCode === 201 && reply.hasHeader('location');
  return reply.statusCode === 200;
}

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** The instant for which an answer holds, which is now wherever none is asked for. */
const CLOCK = /"(?:knownAt|verifiedAt)":"[^"]*"/;

/** An answer for now has another instant each time, and may say the same: its tag is weak, and leaves that out. */
function tagOfAnswer({ query }: FastifyRequest, text: string): string {
  const isForNow = typeof query === 'object' && query !== null && !('knownAt' in query) && CLOCK.test(text);
  return isForNow ? `W/${etagOfText(text.replace(CLOCK, ''))}` : etagOfText(text);
}

async function tellEncodingsApart(
  _: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const [tag, encoding] = [reply.getHeader('etag'), reply.getHeader('content-encoding')];
  if (typeof tag === 'string' && typeof encoding === 'string') {
    void reply.header('etag', etagEncoded(tag, encoding));
  }
  return payload;
}
