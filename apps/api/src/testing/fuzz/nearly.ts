import fc from 'fast-check';
import { hostileName, hostileValue } from './hostile.ts';

type Steps = readonly (string | number)[];

/** What is done to one place of a value that was right. */
type Fault =
  | { do: 'replace'; by: unknown }
  | { do: 'remove' }
  | { do: 'wrap' }
  | { do: 'repeat'; times: number }
  | { do: 'add'; name: string; value: unknown };

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 5, arbitrary: hostileValue.map((by): Fault => ({ do: 'replace', by })) },
  { weight: 2, arbitrary: fc.constant<Fault>({ do: 'remove' }) },
  { weight: 1, arbitrary: fc.constant<Fault>({ do: 'wrap' }) },
  { weight: 1, arbitrary: fc.constantFrom(2, 51, 501).map((times): Fault => ({ do: 'repeat', times })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hostileName, hostileValue)
      .map(([name, value]): Fault => ({ do: 'add', name, value })),
  },
);

/** A value that is right but for one place. */
export const nearly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(right, fc.nat({ max: 1_000 }), fault).map(([value, nth, fault]) => {
    const places = placesIn(value);
    return changedAt(value, places[nth % places.length] ?? [], fault);
  });

function placesIn(value: unknown, at: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value)
    ? value.flatMap((one: unknown, index) => placesIn(one, [...at, index]))
    : Object.entries(value).flatMap(([name, one]) => placesIn(one, [...at, name]));
  return [at, ...inner];
}

function changedAt(value: unknown, [step, ...rest]: Steps, fault: Fault): unknown {
  if (step === undefined) return changed(value, fault);
  const removes = rest.length === 0 && fault.do === 'remove';
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) => {
      if (index !== step) return [inner];
      return removes ? [] : [changedAt(inner, rest, fault)];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== step) return [[name, inner]];
      return removes ? [] : [[name, changedAt(inner, rest, fault)]];
    }),
  );
}

function changed(value: unknown, fault: Fault): unknown {
  switch (fault.do) {
    case 'replace':
      return fault.by;
    case 'remove':
      return {};
    case 'wrap':
      return [value];
    case 'repeat':
      return Array.isArray(value)
        ? Array.from({ length: fault.times }, (): unknown => value[0])
        : Array.from({ length: fault.times }, () => value);
    case 'add':
      // `fromEntries` gives an object a field of its own called `__proto__`; an assignment would not.
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries([...Object.entries(value), [fault.name, fault.value]])
        : value;
  }
}
