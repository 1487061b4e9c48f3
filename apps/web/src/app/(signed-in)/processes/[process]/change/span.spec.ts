import { describe, expect, it } from '@jest/globals';
import { workedExample } from '@parley/testing/worked-example';
import { spanOf } from './span.ts';

describe('the points that are compared', () => {
  it('are the last two where the address names none', () => {
    expect(spanOf({}, workedExample())).toEqual({ from: 'SR6', to: null });
    expect(spanOf({}, workedExample(6))).toEqual({ from: 'SR5', to: 'SR6' });
    expect(spanOf({}, workedExample(1))).toEqual({ from: null, to: 'SR1' });
    expect(spanOf({}, workedExample(0))).toEqual({ from: null, to: null });
  });

  it('are as the address names them', () => {
    expect(spanOf({ from: 'SR3', to: 'SR4' }, workedExample())).toEqual({ from: 'SR3', to: 'SR4' });
    expect(spanOf({ from: '2022', to: '2024-07' }, workedExample())).toEqual({ from: '2022', to: '2024-07' });
    expect(spanOf({ from: 'SR3' }, workedExample())).toEqual({ from: 'SR3', to: null });
    expect(spanOf({}, workedExample(), 'SR4')).toEqual({ from: 'SR4', to: null });
    expect(spanOf({ from: 'SR3' }, workedExample(), 'SR4')).toEqual({ from: 'SR3', to: null });
    expect(spanOf({ from: 'beginning', to: 'SR4' }, workedExample())).toEqual({ from: null, to: 'SR4' });
  });

  it('begin at the meeting before where only the end is named', () => {
    expect(spanOf({ to: 'SR4' }, workedExample())).toEqual({ from: 'SR3', to: 'SR4' });
    expect(spanOf({ to: 'SR1' }, workedExample())).toEqual({ from: null, to: 'SR1' });
    expect(spanOf({ to: '2023' }, workedExample())).toEqual({ from: 'SR4', to: '2023' });
  });
});
