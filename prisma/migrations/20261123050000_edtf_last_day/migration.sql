-- The last day of the period that an EDTF level 0 date names: 2026 → 2026-12-31, 2024-02 → 2024-02-29,
-- 2024-07-30 → itself. What happened "in 2026" is not yet known to have happened in May 2026, so a partial date
-- sorts by, and counts from, the end of its period.
--
-- Anything else (2023-02-30, 0000, "2024-7", "circa 1993") gives null instead of an error: a CHECK on each date
-- column turns the null into a violation that carries the column's name.
--
-- Nothing here depends on a setting of the session (no text→date cast, no interval literal, no \d, which follows
-- the collation): only then may generated columns store the answer.
CREATE FUNCTION edtf_last_day(edtf text) RETURNS date
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN edtf ~ '^(?!0000)[0-9]{4}$'
      THEN make_date(edtf::int, 12, 31)
    WHEN edtf ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$'
      THEN (
        SELECT CASE
          WHEN length(edtf) = 7 THEN month_end
          WHEN substr(edtf, 9)::int <= extract(day FROM month_end)
            THEN make_date(left(edtf, 4)::int, substr(edtf, 6, 2)::int, substr(edtf, 9)::int)
        END
        FROM (
          SELECT (make_date(left(edtf, 4)::int, substr(edtf, 6, 2)::int, 1) + make_interval(months => 1))::date - 1
        ) AS of (month_end)
      )
  END;
