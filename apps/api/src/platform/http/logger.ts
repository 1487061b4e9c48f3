import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** One line of JSON an event on standard output; what proves who somebody is never gets there. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    redact: {
      paths: [
        'req.headers.authorization',
        'req.headers.cookie',
        'res.headers["set-cookie"]',
        '*.authorization',
        '*.cookie',
        '*.password',
        '*.secret',
      ],
      censor: '[redacted]',
    },
  });

/** Nest's own messages through the same logger. */
export class NestLogger implements LoggerService {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  // Nest tells at length what it wires up at every start; that is for whoever debugs the wiring.
  log(message: unknown, ...context: unknown[]): void {
    this.#write('debug', message, context);
  }
  debug(message: unknown, ...context: unknown[]): void {
    this.#write('debug', message, context);
  }
  verbose(message: unknown, ...context: unknown[]): void {
    this.#write('trace', message, context);
  }
  warn(message: unknown, ...context: unknown[]): void {
    this.#write('warn', message, context);
  }
  error(message: unknown, ...context: unknown[]): void {
    this.#write('error', message, context);
  }
  fatal(message: unknown, ...context: unknown[]): void {
    this.#write('fatal', message, context);
  }

  #write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, more: unknown[]): void {
    const context = more.at(-1);
    if (message instanceof Error) this.#logger[level]({ err: message, context }, message.message);
    else this.#logger[level]({ context }, String(message));
  }
}
