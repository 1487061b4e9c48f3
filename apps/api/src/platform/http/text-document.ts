import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { MediaType } from '@parley/contracts';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

interface Parts {
  text: string;
  media: MediaType;
  filename: string;
  /** When what it tells of was last changed, as far as its reader sees; null where there is nothing. */
  changedAt: Date | null;
}

/** A file that is read again and again by programs, and so has a tag: see tag-answers. */
export class TextDocument {
  readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }
}

/** Answers a document as the text that it is, with the headers that it needs. */
export class TextDocumentInterceptor implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        if (!(answer instanceof TextDocument)) return answer;
        const { text, media, filename, changedAt } = answer.parts;
        void reply.headers({
          'content-type': media,
          'content-disposition': `inline; filename="${filename}"`,
          // The address may be a secret: it is not told to where links in it lead.
          'referrer-policy': 'no-referrer',
          vary: [reply.getHeader('vary') ?? [], 'Accept-Language'].flat().join(', '),
        });
        if (changedAt !== null) void reply.header('last-modified', changedAt.toUTCString());
        return text;
      }),
    );
  }
}
