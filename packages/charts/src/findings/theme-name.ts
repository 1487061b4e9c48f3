import type { Words } from '@parley/words';

const known = [
  'border',
  'culture',
  'diplomatic_relations',
  'education',
  'energy',
  'principles',
  'procedure',
  'trade',
  'transport',
  'visas',
] as const;

/** A theme by name: in the reader's language where it is a common one, else as the record has it. */
export function themeName(theme: string, t: Words): string {
  const common = known.find((name) => name === theme);
  const text = common ? t(`topic.${common}`) : theme.replaceAll('_', ' ');
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
