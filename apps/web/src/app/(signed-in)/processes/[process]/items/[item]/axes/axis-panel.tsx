'use client';

import { drawnWhenSeen } from '../../../../../../../features/chart/drawn-when-seen.tsx';
import type { ComponentProps } from 'react';
import type { AxisChart as Chart } from '@parley/charts/item/chart';
import { heightOf } from '@parley/charts/item';

const AxisChart = drawnWhenSeen(() => import('@parley/charts/item/chart').then((module) => module.AxisChart));

/** One axis over time, drawn in the browser; its place is kept, so nothing moves when it comes. */
export function AxisPanel(props: ComponentProps<typeof Chart>) {
  return (
    <div className="mt-2" style={{ height: heightOf(props.steps.length) }}>
      <AxisChart {...props} />
    </div>
  );
}
