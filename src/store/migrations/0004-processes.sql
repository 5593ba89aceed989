-- Up Migration

-- Processes that carry out jobs. One that has not been seen for a while is taken for dead, and its jobs are taken over.
create table processes (
  id text primary key,
  seen_at timestamptz not null
);
