import type { ReactElement } from 'react';
import { AccountsDrawing } from '../accounts/chart.ts';
import { FlowDrawing, WaterfallDrawing } from '../change/chart.ts';
import { AxisDrawing } from '../item/chart.ts';
import { TimelineDrawing } from '../milestones/chart.ts';
import { CadenceDrawing, LagDrawing } from '../pace/chart.ts';
import { ProgressDrawing } from '../progress/chart.ts';

type Given<Chart> = Chart extends (props: infer Props) => unknown ? Omit<Props, 'width' | 'height'> : never;

/** What a chart is drawn from: figures to place and finished words, and nothing of its size. */
export type Drawing =
  | ({ chart: 'progress' } & Given<typeof ProgressDrawing>)
  | ({ chart: 'milestones' } & Given<typeof TimelineDrawing>)
  | ({ chart: 'waterfall' } & Given<typeof WaterfallDrawing>)
  | ({ chart: 'flow' } & Given<typeof FlowDrawing>)
  | ({ chart: 'cadence' } & Given<typeof CadenceDrawing>)
  | ({ chart: 'lag' } & Given<typeof LagDrawing>)
  | ({ chart: 'accounts' } & Given<typeof AccountsDrawing>)
  | ({ chart: 'axis' } & Given<typeof AxisDrawing>);

export interface Size {
  width: number;
  /** Of those whose height is not that of their rows. */
  height: number;
}

/** The dashboard's own component for it. */
export function elementOf(drawing: Drawing, { width, height }: Size): ReactElement {
  switch (drawing.chart) {
    case 'progress':
      return <ProgressDrawing {...drawing} width={width} height={height} />;
    case 'milestones':
      return <TimelineDrawing {...drawing} width={width} />;
    case 'waterfall':
      return <WaterfallDrawing {...drawing} width={width} />;
    case 'flow':
      return <FlowDrawing {...drawing} width={width} />;
    case 'cadence':
      return <CadenceDrawing {...drawing} width={width} />;
    case 'lag':
      return <LagDrawing {...drawing} width={width} />;
    case 'accounts':
      return <AccountsDrawing {...drawing} width={width} height={height} />;
    case 'axis':
      return (
        <AxisDrawing
          axis={drawing.axis}
          rows={drawing.rows}
          steps={drawing.steps}
          words={drawing.words}
          width={width}
        />
      );
  }
}
