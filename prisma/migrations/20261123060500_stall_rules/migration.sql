-- When silence counts as a stall is the process's own to say: an envoys' track that meets twice a year is not silent
-- after ninety days. The defaults are the usual rules, so that every process has some.
ALTER TABLE process
  ADD COLUMN stall_times_median DOUBLE PRECISION NOT NULL DEFAULT 2,
  ADD COLUMN stall_at_least_days INTEGER NOT NULL DEFAULT 90,
  ADD COLUMN technical_breaks_silence BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE process
  -- Halves only: a median may be a half itself, and the product has to be exact.
  ADD CONSTRAINT process_stall_times_median_in_halves CHECK (
    stall_times_median BETWEEN 1 AND 20 AND stall_times_median * 2 = trunc(stall_times_median * 2)
  ),
  ADD CONSTRAINT process_stall_at_least_days_sensible CHECK (stall_at_least_days BETWEEN 1 AND 3650);
