'use client';

import dynamic from 'next/dynamic';
import type { FlowChart as Flow } from '@parley/charts/change/chart';
import { flowHeight } from '@parley/charts/change';
import type { WaterfallChart as Waterfall } from '@parley/charts/change/chart';
import { waterfallHeight } from '@parley/charts/change';
import type { ComponentProps } from 'react';

// Drawn in the browser only: the library measures. The place of each is kept, so nothing moves when it comes.
const Drawn = {
  Waterfall: dynamic(() => import('@parley/charts/change/chart').then((module) => module.WaterfallChart), {
    ssr: false,
    loading: () => <div className="skeleton late h-full" />,
  }),
  Flow: dynamic(() => import('@parley/charts/change/chart').then((module) => module.FlowChart), {
    ssr: false,
    loading: () => <div className="skeleton late h-full" />,
  }),
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
