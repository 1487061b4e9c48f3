import { type AuditType, operations } from '@parley/contracts';
import type supertest from 'supertest';
import type { Browser } from './browser.ts';
import type { RunningService } from './running-service.ts';

/** Who writes, and in what. */
export interface Writers {
  service: RunningService;
  /** A key that may do everything. */
  key: string;
  /** An owner who is signed in. */
  owner: Browser;
  /** Another organization, of which a guest may be. */
  elsewhere: string;
}

/** Something that is about to be written, and what the log is to say of it. */
export interface Writing {
  ask(): supertest.Test;
  type: AuditType;
}

/** How an operation is made to write something. */
export type Story = (writers: Writers) => Writing | Promise<Writing>;

let drawn = 0;
/** What nothing else is called. */
export const another = (): string => `${Date.now().toString(36)}-${(drawn += 1)}`;

/** The document’s own. */
export const exampleOf = (id: string): object => {
  const example: unknown = operations.find((one) => one.id === id)?.body?.meta()?.['examples']?.[0];
  return typeof example === 'object' && example !== null ? example : {};
};

export const post = ({ service, key }: Writers, path: string, body: object = {}) =>
  service.with(key).post(path).send(body);
/** @returns the id of what was made */
export const made = async (writers: Writers, path: string, body: object): Promise<string> =>
  (await post(writers, path, body).expect(201)).body.id;
