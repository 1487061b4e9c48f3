import type { Look, Looks } from './sheet.ts';

const serif = (size: number, leading: number, ink: Look['ink'] = '--ink', strong = false): Look => ({
  face: 'serif',
  size,
  leading,
  ink,
  strong,
});
const sans = (size: number, leading: number, ink: Look['ink'] = '--ink', strong = false): Look => ({
  face: 'sans',
  size,
  leading,
  ink,
  strong,
});

/** Every size of letters in a report on paper. */
export const looks = {
  title: serif(21, 26, '--ink', true),
  subtitle: sans(8.5, 12.5, '--ink-2'),
  heading: serif(14, 18, '--ink', true),
  subheading: serif(11, 15, '--ink', true),
  text: serif(10, 14.5),
  figureName: sans(7.5, 10, '--ink-2'),
  figure: serif(23, 29, '--ink', true),
  figureNote: sans(7.5, 10, '--ink-3'),
  caption: sans(9, 12.5, '--ink', true),
  captionUnder: sans(7.5, 10.5, '--ink-2'),
  cell: sans(7.75, 10.5),
  cellHead: sans(7, 9.5, '--ink-2', true),
  small: sans(7.5, 10.75, '--ink-2'),
  smallName: sans(7.5, 10.75, '--ink-3'),
  runIn: sans(6.75, 9.25, '--ink-2'),
  margin: sans(6.75, 9, '--ink-3'),
  banner: sans(7, 9, '--accent', true),
} as const satisfies Record<string, Look>;

/** Where one page is all there is, what stands out does so with less, and what is read keeps its size. */
export const compactLooks: Looks = {
  title: serif(17, 21, '--ink', true),
  heading: serif(12.5, 16, '--ink', true),
  figure: serif(19, 23, '--ink', true),
  text: serif(9.75, 13.5),
};
