import { operation } from '../operation.ts';
import { portfolio, portfolioQuery } from '../reckoning/portfolio.ts';

export const getPortfolio = operation({
  id: 'getPortfolio',
  method: 'GET',
  path: '/v1/portfolio',
  tag: 'Reckoning',
  summary: 'Where each process stands',
  description:
    'The score by `pam@1`, the counts, the last meeting held and the next one scheduled of every process of the organization that the caller may see: the figures that `progress` gives as `current`, of all of them in one answer. In the order in which they were recorded, or of the slugs that they have today (`sort`).',
  permission: 'processes:read',
  query: portfolioQuery,
  success: { status: 200, body: portfolio, description: 'A page of processes' },
  problems: [],
});
