/** What every table must keep to, asked of the catalogue so that a table added later is held to it too. */
export interface SchemaRule {
  readonly rule: string;
  /** Names whatever breaks the rule. */
  readonly offenders: string;
  /** What may, and why. */
  readonly exceptions: readonly string[];
}

export const SCHEMA_RULES: readonly SchemaRule[] = [
  {
    rule: 'is under row-level security',
    offenders: `
      SELECT relname AS name
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity
    `,
    // Identity belongs to no organization; the last is Prisma's own.
    exceptions: [
      '_prisma_migrations',
      'account',
      'attempt_count',
      'letter',
      'passkey',
      'session',
      'two_factor',
      'user',
      'verification',
    ],
  },
  {
    rule: 'has it forced, with a policy for reading and for writing',
    offenders: `
      SELECT c.relname AS name
      FROM pg_class c
      WHERE c.relrowsecurity AND NOT (c.relforcerowsecurity AND EXISTS (
        SELECT FROM pg_policy p
        WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL
      ))
    `,
    exceptions: [],
  },
  {
    rule: 'begins each key with the organization',
    offenders: `
      SELECT i.indexrelid::regclass AS name
      FROM pg_index i
      JOIN pg_attribute tenant ON tenant.attrelid = i.indrelid AND tenant.attname = 'organization_id'
      WHERE i.indisunique AND i.indkey[0] <> tenant.attnum AND i.indrelid::regclass::text NOT LIKE 'pg_%'
    `,
    // Looked up before the organization is known.
    exceptions: ['api_key_key_hash_key', 'invitation_token_hash_key', 'publication_name_key'],
  },
  {
    rule: 'carries the organization in each foreign key',
    offenders: `
      SELECT conname AS name
      FROM pg_constraint
      JOIN pg_attribute tenant ON tenant.attrelid = conrelid AND tenant.attname = 'organization_id'
      WHERE contype = 'f' AND conkey[1] <> tenant.attnum
    `,
    // A person belongs to no organization: the identity tables are no tenant tables.
    exceptions: [
      'api_key_created_by_id_fkey',
      'invitation_accepted_by_id_fkey',
      'invitation_invited_by_id_fkey',
      'member_user_id_fkey',
    ],
  },
  {
    rule: 'has an index that begins with the columns of each foreign key',
    offenders: `
      SELECT f.conname AS name
      FROM pg_constraint f
      WHERE f.contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index i
        WHERE i.indrelid = f.conrelid AND i.indpred IS NULL
          AND (SELECT array_agg(k ORDER BY n) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS key (k, n)
               WHERE n <= cardinality(f.conkey)) @> f.conkey
      )
    `,
    exceptions: [],
  },
  {
    rule: 'gives the service no more than it needs',
    offenders: `
      SELECT format('%s %s', privilege_type, table_name) AS name
      FROM information_schema.role_table_grants
      WHERE grantee = 'parley_app' AND (
        privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        OR table_name IN (
            'assertion', 'assertion_source', 'process_revision', 'resource_version', 'audit_entry',
            'proposal', 'proposal_verdict'
          )
          AND privilege_type IN ('UPDATE', 'DELETE')
        OR table_name IN ('search_entry', 'search_word', 'searchable') AND privilege_type <> 'SELECT'
        OR table_name IN ('resource_now', 'audit_head', 'organization_standing', 'organization_limit') AND privilege_type <> 'SELECT'
        OR table_name = '_prisma_migrations' AND privilege_type <> 'SELECT'
      )
    `,
    exceptions: [],
  },
];
