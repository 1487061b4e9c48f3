import type supertest from 'supertest';

/** What Supertest has of an answer that is being read. */
interface Answer extends NodeJS.ReadableStream {
  text: string;
  headers: Record<string, string>;
  destroy(): void;
}

/**
 * A stream has no end that a walker could wait for: of one it hears the first words, and hangs up. Any other answer at
 * the address is read as it would be.
 */
export function hearFirstWords(request: supertest.Test): void {
  if (new URL(request.url).pathname !== '/v1/live') return;
  // Its types know of no stream.
  void request.buffer(true).parse((answer, done) => listen(answer as unknown as Answer, done));
}

function listen(answer: Answer, done: (error: Error | null, body: unknown) => void): void {
  const type = answer.headers['content-type'] ?? '';
  answer.text = '';
  answer.setEncoding('utf8');
  answer.on('data', (words: string) => {
    answer.text += words;
    if (!type.startsWith('text/event-stream') || !answer.text.includes('\n\n')) return;
    done(null, {});
    answer.destroy();
  });
  answer.on('end', () => done(null, /[/+]json\b/.test(type) ? JSON.parse(answer.text) : {}));
}
