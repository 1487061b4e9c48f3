import type { FastifyRequest } from 'fastify';
import type { Acting } from '../audit/index.ts';
import { type Caller, callerOf, personOf } from './caller.ts';

/** Who does what a request does, for the log. */
export function actingOf(request: FastifyRequest, caller: Caller | undefined = callerOf(request)): Acting {
  return { actor: actorOf(request, caller), address: request.ip, requestId: request.id };
}

function actorOf(request: FastifyRequest, caller: Caller | undefined): Acting['actor'] {
  if (caller?.kind === 'anybody') return { kind: 'anonymous', id: null, name: null };
  if (caller !== undefined) {
    return { kind: caller.kind === 'api_key' ? 'api_key' : 'person', id: caller.id, name: caller.name };
  }
  const person = personOf(request);
  if (person === undefined) return { kind: 'anonymous', id: null, name: null };
  return { kind: 'person', id: person.userId, name: person.name };
}
