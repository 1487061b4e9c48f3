import type { ItemKind, Label } from '@parley/contracts';

/** One of what a field offers. */
export interface Option {
  value: string;
  name: string;
}

/** An item as the list of a form shows it. */
export interface ListedItem {
  /** How a draft names it. */
  ref: string;
  key: string;
  title: string;
  lang: string;
  /** Where it stands now, in a few words. */
  state: string;
}

/** What the fields of entering offer, in the reader's language; made on the server. */
export interface Choices {
  /** By id; the reckonings ask for them by key. */
  tracks: readonly (Option & { key: string; next: number })[];
  parties: readonly Option[];
  people: readonly (Option & { party: string })[];
  accounts: readonly Option[];
  items: readonly ListedItem[];
  sources: readonly (Option & { id: string; hasText: boolean; language: string })[];
  themes: readonly Option[];
  languages: readonly Option[];
  labels: readonly Label[];
}

export const kinds: readonly ItemKind[] = [
  'action',
  'study',
  'confidence_measure',
  'principle',
  'procedure',
  'end_goal',
];
export const sourceKinds = [
  'official_readout',
  'communique',
  'agreement',
  'decree',
  'news_report',
  'interview',
  'data_set',
  'other',
] as const;
export const tiers = ['primary', 'official', 'news', 'secondary'] as const;
export const legalStates = ['initialled', 'signed', 'ratified', 'in_force', 'suspended', 'annulled'] as const;
export const formats = ['in_person', 'phone', 'online'] as const;
export const levelValues = ['0', '1', '2', '3'] as const;
export const agreements = ['agreed', 'proposed', 'denied', 'withdrawn', 'none'] as const;
