/** A process of the bench: which organization, and how large. */
export interface BenchProcess {
  readonly organization: number;
  readonly process: number;
  readonly items: number;
  readonly meetings: number;
  readonly assertions: number;
}

/**
 * Fills processes of given sizes, a statement a table. Ids are hashes of what they stand for, so that nothing has to
 * be looked up, and every number comes from a hash too: the same record each time. Foreign keys are not checked
 * while it is loaded (session_replication_role), for they hold by construction and would take most of the time.
 */
export const FILL = `
  SET session_replication_role = replica;

  CREATE TEMP TABLE bench AS
  SELECT organization, process, items, meetings, assertions,
    md5('organization' || organization)::uuid AS organization_id, md5('process' || process)::uuid AS process_id
  FROM jsonb_to_recordset(current_setting('bench.processes')::jsonb)
    AS made (organization int, process int, items int, meetings int, assertions int);

  INSERT INTO organization (id, slug, name)
  SELECT DISTINCT organization_id, 'organization-' || organization, 'Organization ' || organization FROM bench
  ON CONFLICT DO NOTHING;

  INSERT INTO process (organization_id, id, slug, title, revision, created_at)
  SELECT organization_id, process_id, 'process-' || process, '{"en": "A process"}', assertions, '2020-01-01T00:00:00Z'
  FROM bench;

  INSERT INTO party (organization_id, process_id, id, key, role, name)
  SELECT organization_id, process_id, md5('P' || n || process_id)::uuid, 'P' || n,
    (ARRAY['party', 'party', 'mediator'])[n]::party_role, '{"en": "A party"}'
  FROM bench, generate_series(1, 3) n;

  INSERT INTO track (organization_id, process_id, id, key, title, level)
  SELECT organization_id, process_id, md5('T' || process_id)::uuid, 'T', '{"en": "A track"}', 'ministers' FROM bench;

  INSERT INTO meeting (organization_id, process_id, id, key, track_id, ordinal, status, format, held_on, title)
  SELECT organization_id, process_id, md5('M' || n || process_id)::uuid, 'M' || n, md5('T' || process_id)::uuid, n,
    'held', 'in_person', (date '2000-01-01' + n * 8000 / meetings)::text, '{"en": "A meeting"}'
  FROM bench, generate_series(1, meetings) n;

  INSERT INTO item (organization_id, process_id, id, key, kind, theme, title, weight)
  SELECT organization_id, process_id, md5('I' || n || process_id)::uuid, 'I' || n,
    (CASE WHEN n % 10 = 0 THEN 'principle' ELSE 'action' END)::item_kind, 'theme ' || n % 7,
    jsonb_build_object('en', 'Item ' || n, 'tr', 'Madde ' || n), 1 + n % 3
  FROM bench, generate_series(1, items) n;

  INSERT INTO item_obligor (organization_id, process_id, item_id, party_id)
  SELECT organization_id, process_id, md5('I' || n || process_id)::uuid, md5('P1' || process_id)::uuid
  FROM bench, generate_series(1, items) n;

  INSERT INTO assertion (
    organization_id, process_id, id, key, item_id, effective_on, recorded_at, revision, meeting_id,
    account_kind, account_party_id, act, agreement, implementation, verb
  )
  SELECT organization_id, process_id, md5('A' || n || process_id)::uuid, 'A' || n,
    md5('I' || 1 + draw % items || process_id)::uuid,
    (date '2000-01-01' + draw / 7 % 9000)::text, timestamptz '2025-01-01' + n * interval '1 second', n,
    CASE WHEN draw % 3 = 0 THEN md5('M' || 1 + draw % meetings || process_id)::uuid END,
    (ARRAY['joint', 'desk', 'observer', 'party', 'party'])[1 + draw / 11 % 5]::account_kind,
    CASE draw / 11 % 5 WHEN 3 THEN md5('P1' || process_id)::uuid WHEN 4 THEN md5('P2' || process_id)::uuid END,
    act::act, CASE WHEN act IN ('agree', 'reconfirm') THEN 'agreed'::agreement END,
    CASE act WHEN 'observe' THEN draw / 13 % 4 END, 'agreed to assess'
  FROM bench, generate_series(1, assertions) n
  CROSS JOIN LATERAL (SELECT hashint8(n + process * 1000003::bigint) & 2147483647 AS draw) drawn
  CROSS JOIN LATERAL (
    SELECT (ARRAY['discuss', 'reconfirm', 'agree', 'observe', 'observe', 'propose', 'expedite'])[1 + draw / 17 % 7] AS act
  ) done;

  INSERT INTO process_revision
    (organization_id, process_id, revision, internal_revision, public_revision, recorded_at)
  SELECT organization_id, process_id, n, n, n, timestamptz '2025-01-01' + n * interval '1 second'
  FROM bench, generate_series(0, assertions) n;

  INSERT INTO resource_version (organization_id, process_id, resource, id, revision, key, dated, label, noticed_with, body)
  SELECT now.organization_id, now.process_id, resource, id, 0, key, dated, label, label, body
  FROM bench
  JOIN resource_now now USING (organization_id, process_id);

  DROP TABLE bench;
  RESET session_replication_role;
`;

/** The rows that a ledger's facts are made of, as the service loads them: what any answer costs at the least. */
export const BARE_LOAD = `
  SELECT id, key, item_id, effective_on, recorded_at, revision, position, meeting_id, account_kind, account_party_id,
    act, agreement, legal, implementation, generic, corrects_id, continued_by_id
  FROM assertion
  WHERE organization_id = $1 AND process_id = $2
  ORDER BY revision, position, id
`;
