import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type StreamableFile,
} from '@nestjs/common';
import type { InputOf, Operation, OutputOf } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import type { DraftOf } from './draft.ts';
import type { TextDocument } from './text-document.ts';
import { parseDraft, parseInput } from './parse-input.ts';

const OPERATION = Symbol('operation');

/** What the handler of an operation gives back: what the contract says, or the file it promises. */
type Answer<T extends Operation> = T['success'] extends { media: unknown } ? FileOf<T> : OutputOf<T>;
type FileOf<T extends Operation> = T['success'] extends { tagged: true } ? TextDocument : StreamableFile;

// `never` lets a handler take whatever else it wants from parameter decorators, the caller for one.
type Handler<T extends Operation> =
  | ((input: InputOf<T>, ...more: never[]) => Promise<Answer<T>>)
  | ((input: DraftOf<T>, ...more: never[]) => Promise<Answer<T>>);

/**
 * Makes a method the handler of an operation of the contract: its route, its status, its permission and, by
 * `@Input()`, its validation. The method's types are held to the contract's.
 */
export const Endpoint =
  <const T extends Operation>(operation: T) =>
  <H extends Handler<T>>(target: object, name: string | symbol, method: TypedPropertyDescriptor<H>): void => {
    applyDecorators(
      RequestMapping({ method: RequestMethod[operation.method], path: routeOf(operation.path) }),
      HttpCode(operation.success.status),
      SetMetadata(OPERATION, operation),
    )(target, name, method);
  };

/** `{params, query, body}`, parsed by the schemas of the handler's operation. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) =>
  parseInput(operationAt(context), context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The same as far as it could be read, with what speaks against its shape, for a handler that says the rest. */
export const InputDraft = createParamDecorator((_: unknown, context: ExecutionContext) =>
  parseDraft(operationAt(context), context.switchToHttp().getRequest<FastifyRequest>()),
);

function operationAt(context: ExecutionContext): Operation {
  const operation = operationOf(context.getHandler());
  if (operation === undefined)
    throw new Error(`an input of ${context.getHandler().name}, which has no @Endpoint`);
  return operation;
}

/** The operation that a method handles, if it handles one. */
export const operationOf = (handler: object): Operation | undefined =>
  Reflect.getMetadata(OPERATION, handler) as Operation | undefined;

/** `/v1/processes/{process}` as the router has it: `/v1/processes/:process`. */
const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
