import 'reflect-metadata';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.ts';
import { Conditions } from './platform/auth/conditions.ts';
import { refuseForeignPages } from './platform/auth/foreign-pages.ts';
import { mountSessions } from './platform/auth/mount-sessions.ts';
import { Sessions } from './platform/auth/sessions.ts';
import { trustedOrigins } from './platform/auth/trusted-origins.ts';
import type { Config } from './platform/config/index.ts';
import { crossOrigin } from './platform/http/cross-origin.ts';
import { mountDocuments } from './platform/http/documents.ts';
import { KnownPaths } from './platform/http/known-paths.ts';
import { LocationInterceptor } from './platform/http/location.interceptor.ts';
import { createLogger, NestLogger } from './platform/http/logger.ts';
import { Metrics } from './platform/http/metrics.ts';
import { ProblemFilter } from './platform/http/problem.filter.ts';
import { limitStrangers } from './platform/http/rate-limits/limit-strangers.ts';
import { RateLimits } from './platform/http/rate-limits/rate-limits.ts';
import { createAdapter } from './platform/http/server.ts';
import { tagAnswers } from './platform/http/tag-answers.ts';
import { TextDocumentInterceptor } from './platform/http/text-document.ts';

export interface Service {
  app: NestFastifyApplication;
  metrics: Metrics;
  paths: KnownPaths;
}

/** The whole service, wired and ready to listen: what main.ts starts is what the tests ask. */
export async function createApp(config: Config): Promise<Service> {
  const logger = createLogger(config.logLevel);
  let limits: RateLimits | undefined;
  const adapter = createAdapter(
    logger,
    config.trustedProxies,
    (...unseen) => limits?.countStranger(...unseen) ?? true,
  );
  const fastify: FastifyInstance = adapter.getInstance();
  const paths = new KnownPaths();
  const metrics = new Metrics();
  paths.watch(fastify);
  metrics.watch(fastify);
  refuseForeignPages(fastify, config);

  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    // Fastify's own parser of JSON, and no other: a form is of the wrong media type here.
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.enableCors(crossOrigin(trustedOrigins(config.webUrl), config.corsOrigins));
  limits = app.get<RateLimits>(RateLimits);
  limitStrangers(fastify, limits);
  app.useGlobalFilters(new ProblemFilter(paths));
  app.useGlobalInterceptors(new LocationInterceptor(), new TextDocumentInterceptor());
  await fastify.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false });
  tagAnswers(fastify);
  mountSessions(fastify, app.get(Sessions), app.get(Conditions), config.apiUrl);
  await mountDocuments(fastify);
  await app.init();
  await fastify.ready();
  return { app, metrics, paths };
}
