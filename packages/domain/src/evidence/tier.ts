/** What a document is, as far as its weight as evidence hangs on it. */
export type SourceKind =
  | 'official_readout'
  | 'communique'
  | 'agreement'
  | 'decree'
  | 'news_report'
  | 'interview'
  | 'data_set'
  | 'other';

/**
 * How near a source is to what it tells of, nearest first: `primary`, the act itself (an agreement, a joint
 * communiqué, a decree); `official`, what one side says of it under its own name; `news`, what somebody who was
 * there or asked around reports; `secondary`, what is put together from other sources.
 */
export type SourceTier = 'primary' | 'official' | 'news' | 'secondary';

/** The tier that a document has by its kind, where nobody has said otherwise. */
export function tierOfKind(kind: SourceKind): SourceTier {
  return TIERS[kind];
}

const TIERS: Readonly<Record<SourceKind, SourceTier>> = {
  agreement: 'primary',
  communique: 'primary',
  decree: 'primary',
  official_readout: 'official',
  news_report: 'news',
  interview: 'news',
  data_set: 'secondary',
  other: 'secondary',
};
