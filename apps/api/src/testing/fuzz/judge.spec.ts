import { describe, expect, it } from '@jest/globals';
import { addTrack, getProgressReport } from '@parley/contracts';
import { openApiDocument } from '../../platform/http/openapi.ts';
import type { Described } from './described.ts';
import { documentedAnswers } from './documented-answers.ts';
import { judge, leaks } from './judge.ts';
import type { Answer, Wire } from './wire.ts';
import { World } from './world.ts';

const described: Described = {
  operation: addTrack,
  pathParameters: [],
  query: [],
  headers: [],
  body: {},
  codes: new Map([[422, ['validation_failed']]]),
  statuses: [201, 422],
  promised: new Map([[201, ['x-request-id', 'location']]]),
  departures: documentedAnswers(openApiDocument())('post', addTrack.path),
};
const wire: Wire = { method: 'POST', path: '/v1/x', headers: {}, body: undefined, caller: 'public' };
const track = {
  id: '019a0c1e-0000-7000-8000-000000000001',
  key: 'T',
  title: { en: 'A track' },
  level: 'technical',
  archived: false,
};
const problem = {
  type: 'urn:parley:problem:validation_failed',
  title: 'The request has faults',
  status: 422,
  code: 'validation_failed',
  requestId: 'r',
  errors: [{ pointer: '/title', code: 'required', message: 'is missing' }],
};
const json = (status: number, body: object): Answer => ({
  status,
  headers: {
    'content-type': status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json',
    'x-request-id': 'r',
    ...(status === 201 && { location: '/v1/x/1' }),
  },
  text: JSON.stringify(body),
});
const found = (answer: Answer, of: Described = described) => judge(of, wire, answer);

// A judge whom nobody has seen object may not be one.
describe('an answer', () => {
  it('that keeps to its contract is in order', () => {
    expect(found(json(201, track))).toEqual([]);
    expect(found(json(422, problem))).toEqual([]);
  });

  it.each<[string, Answer]>([
    ['answers 500', json(500, problem)],
    ['the document knows no 409', json(409, { ...problem, status: 409 })],
    ['the document knows no 422 conflict', json(422, { ...problem, code: 'conflict' })],
    ['is off its schema', json(201, { ...track, level: 'none' })],
    ['tells more than its schema', json(201, { ...track, organizationId: 'x' })],
    ['its 201 lacks x-request-id, location', { ...json(201, track), headers: {} }],
    [
      'its media type is text/html',
      { ...json(201, track), headers: { ...json(201, track).headers, 'content-type': 'text/html' } },
    ],
    ['its 422 is no problem', json(422, { message: 'no' })],
    ['its 422 is no problem', json(422, { ...problem, stack: 'at x' })],
    ['the status in it is 400', json(422, { ...problem, status: 400 })],
    ['it names another request', json(422, { ...problem, requestId: 'another' })],
    ['it names no fault', json(422, { ...problem, errors: [] })],
    ['it tells of the code', json(422, { ...problem, detail: 'in node_modules/x.js' })],
  ])('is found out: %s', (offence, answer) => {
    expect(found(answer).join()).toContain(offence);
  });

  it('is held to the document besides', () => {
    expect(described.departures(201, track)).toEqual([]);
    expect(described.departures(201, { ...track, level: 'none', id: 'x' })).toHaveLength(3);
    const stricter = { ...described, departures: () => ['/key is too long'] };
    expect(found(json(201, track), stricter)).toEqual(['is off the document: /key is too long']);
  });

  it('that is a file has the media type that was promised', () => {
    const report = { ...described, operation: getProgressReport, statuses: [200] };
    const file = (type: string): Answer => ({ status: 200, headers: { 'content-type': type }, text: 'a,b' });
    expect(found(file('text/csv; charset=utf-8'), report)).toEqual([]);
    expect(found(file('text/html'), report)).toEqual(['its media type is text/html']);
  });
});

describe('what is hidden', () => {
  const world = new World('hush');
  world.add('items', { id: 'the-id', key: 'H-1', isHidden: true });
  const told = (text: string, of: Partial<Wire> = {}) =>
    leaks({ ...wire, ...of }, { ...json(200, {}), text }, world).length;

  it('is found in answers to whoever may not know of it', () => {
    expect([told('… hush …'), told('the-id'), told('H-1')]).toEqual([1, 1, 1]);
    expect(told('nothing')).toBe(0);
  });

  it('may be told to those who see it, and back to those who have said it', () => {
    expect([told('hush', { caller: 'full' }), told('H-1', { path: '/v1/key:H-1' })]).toEqual([0, 0]);
  });
});
