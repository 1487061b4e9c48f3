import { z } from 'zod';
import { operation } from '../operation.ts';
import { letter, signInMethods } from '../resources/sign-in.ts';

export const getSignInMethods = operation({
  id: 'getSignInMethods',
  method: 'GET',
  path: '/v1/sign-in-methods',
  tag: 'Signing in',
  summary: 'How people can sign in here',
  permission: 'public',
  success: { status: 200, body: signInMethods, description: 'What the sign-in page offers' },
  problems: [],
});

export const getOutbox = operation({
  id: 'getOutbox',
  method: 'GET',
  path: '/v1/outbox',
  tag: 'Signing in',
  summary: 'The letters that would have been mailed, on one’s own machine',
  description:
    'The newest 100, newest first. Only where dashboard and service listen on loopback and no mail server is set; 404 everywhere else.',
  permission: 'public',
  success: { status: 200, body: z.object({ data: z.array(letter) }), description: 'The letters' },
  problems: ['not_found'],
});
