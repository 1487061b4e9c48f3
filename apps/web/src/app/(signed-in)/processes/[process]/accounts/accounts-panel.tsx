'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import type { AccountsChart as Chart } from '@parley/charts/accounts/chart';

const height = 320;

// Drawn in the browser only: the library measures. Its place is kept, so nothing moves when it comes.
const AccountsChart = dynamic(
  () => import('@parley/charts/accounts/chart').then((module) => module.AccountsChart),
  {
    ssr: false,
    loading: () => <div className="skeleton late h-full" />,
  },
);

export function AccountsPanel(props: Omit<ComponentProps<typeof Chart>, 'height'>) {
  return (
    <div style={{ height }} data-testid="accounts-chart" className="print-whole mt-4">
      <AccountsChart height={height} {...props} />
    </div>
  );
}
