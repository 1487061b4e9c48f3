'use client';

import { drawnWhenSeen } from '../../../../../features/chart/drawn-when-seen.tsx';
import type { FlowChart as Flow } from '@parley/charts/change/chart';
import { flowHeight } from '@parley/charts/change';
import type { WaterfallChart as Waterfall } from '@parley/charts/change/chart';
import { waterfallHeight } from '@parley/charts/change';
import type { ComponentProps } from 'react';

const Drawn = {
  Waterfall: drawnWhenSeen(() =>
    import('@parley/charts/change/chart').then((module) => module.WaterfallChart),
  ),
  Flow: drawnWhenSeen(() => import('@parley/charts/change/chart').then((module) => module.FlowChart)),
};

export function WaterfallPanel(props: ComponentProps<typeof Waterfall>) {
  return (
    <div style={{ height: waterfallHeight(props.steps.length) }} data-testid="waterfall">
      <Drawn.Waterfall {...props} />
    </div>
  );
}

export function FlowPanel(props: ComponentProps<typeof Flow>) {
  return (
    <div style={{ height: flowHeight(props.flows) }} data-testid="flow">
      <Drawn.Flow {...props} />
    </div>
  );
}
