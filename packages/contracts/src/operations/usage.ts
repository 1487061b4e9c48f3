import { operation } from '../operation.ts';
import { usage } from '../resources/usage.ts';

export const getUsage = operation({
  id: 'getUsage',
  method: 'GET',
  path: '/v1/usage',
  tag: 'Organization',
  summary: 'How much the organization may have, and has used',
  description:
    'Processes, members, stored sources, reports and requests. Beyond a limit the answer is 403 `quota_exceeded`; limits are set by whoever runs the service.',
  permission: 'organization:read',
  success: { status: 200, body: usage, description: 'Each limit, and its use' },
  problems: [],
});
