'use client';

import { drawnWhenSeen } from '../../../../../features/chart/drawn-when-seen.tsx';
import type { ComponentProps } from 'react';
import type { AccountsChart as Chart } from '@parley/charts/accounts/chart';

const height = 320;

const AccountsChart = drawnWhenSeen(() =>
  import('@parley/charts/accounts/chart').then((module) => module.AccountsChart),
);

export function AccountsPanel(props: Omit<ComponentProps<typeof Chart>, 'height'>) {
  return (
    <div style={{ height }} data-testid="accounts-chart" className="print-whole mt-4">
      <AccountsChart height={height} {...props} />
    </div>
  );
}
