import { expect, it } from '@jest/globals';
import type { Documented } from './documented.ts';
import { type Answer, offences } from './walker.ts';

// What names what is wrong with a route is worth something only where it would.

const operation: Documented = {
  id: 'addThing',
  method: 'post',
  path: '/v1/things',
  permission: 'items:write',
  query: [],
  needed: '',
  headers: [],
  takesBody: true,
  example: {},
  statuses: [201, 422],
  isFile: false,
};

const right = {
  type: 'urn:parley:problem:validation_failed',
  title: 'The request has faults',
  status: 422,
  code: 'validation_failed',
  requestId: 'trace-7',
  errors: [{ pointer: '/nonsense', code: 'unknown_field', message: 'is not known here' }],
};

const answer = (body: object, more: Partial<Answer> = {}): Answer => ({
  status: 422,
  body,
  text: JSON.stringify(body),
  headers: { 'content-type': 'application/problem+json; charset=utf-8', 'x-request-id': 'trace-7' },
  ...more,
});

const found = (given: Answer, of = operation) =>
  offences(of, given, { code: 'validation_failed', fault: '/nonsense unknown_field' });

it('finds nothing in an answer as it should be', () => {
  expect(found(answer(right))).toEqual([]);
});

it.each<[string, Answer, Documented?]>([
  ['answers 201 instead of 422', answer(right, { status: 201 })],
  ['its 422 is no problem', answer({ message: 'Unprocessable' })],
  ['its media type is another', answer(right, { headers: { 'x-request-id': 'trace-7' } })],
  ['its code is internal', answer({ ...right, code: 'internal' })],
  ['the status in it is another', answer({ ...right, status: 400 })],
  ['it names another request', answer({ ...right, requestId: 'trace-8' })],
  ['it lacks /nonsense unknown_field', answer({ ...right, errors: [] })],
  ['it tells of the code', answer({ ...right, detail: 'at /srv/node_modules/x.js' })],
  ['the document knows no 422', answer(right), { ...operation, statuses: [201] }],
])('finds that %s', (offence, given, of = operation) => {
  expect(found(given, of)).toEqual([`addThing: ${offence}`]);
});
