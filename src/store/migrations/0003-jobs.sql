-- Up Migration

create table plans (
  id text primary key,
  tenant_id text not null,
  body json not null,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  confirmed_by text
);

create function plans_refuse() returns trigger language plpgsql as $$
begin
  if old.confirmed_at is not null or (new.id, new.tenant_id, new.body::text) is distinct from (old.id, old.tenant_id, old.body::text)
  then raise exception 'a plan is immutable' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger plans_refuse before update on plans for each row execute function plans_refuse();

create table jobs (
  plan_id text primary key references plans,
  tenant_id text not null,
  state text not null check (state in ('queued', 'running', 'done', 'stopped')),
  -- Whoever carries the job out holds this number; a process thought dead that comes back holds an old one.
  epoch integer not null default 0,
  queued_at timestamptz not null,
  start_after timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  stop_requested_by text,
  waiting json,
  seats_before json,
  seats_after json,
  undoes text references plans
);
create index jobs_by_tenant on jobs (tenant_id, queued_at desc);
create index jobs_by_undone on jobs (undoes) where undoes is not null;

create table subjects (
  plan_id text not null references jobs on delete cascade,
  position integer not null,
  tenant_id text not null,
  user_id text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
  -- Whether the job is still unfinished: one user is in at most one such job.
  open boolean not null default true,
  attempts integer not null default 0,
  failure json,
  snapshot json,
  primary key (plan_id, position)
);
create unique index subjects_busy on subjects (tenant_id, user_id) where open;

create table step_records (
  plan_id text not null,
  subject integer not null,
  position integer not null,
  planned json not null,
  -- 'intended' = about to be written, or written and the answer lost: look before doing it again.
  state text not null check (state in ('intended', 'done', 'already', 'failed', 'put-back')),
  verified text not null default 'not-checked' check (verified in ('confirmed', 'not-yet', 'not-checked')),
  at timestamptz not null,
  request_id text,
  failure json,
  primary key (plan_id, subject, position),
  foreign key (plan_id, subject) references subjects on delete cascade
);
