-- Up Migration

create table audit (
  seq bigint primary key,
  at timestamptz not null,
  tenant_id text not null,
  actor_id text not null,
  what text not null,
  plan_id text,
  details jsonb not null,
  previous text not null,
  hash text not null
);
create index audit_by_tenant on audit (tenant_id, seq desc);

-- The last link. Its row lock puts writers in line; it also shows when the newest entries were cut off.
create table audit_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null
);
insert into audit_head (seq, hash) values (0, repeat('0', 64));

create function audit_hash(entry audit) returns text language sql immutable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    entry.seq,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.tenant_id, entry.actor_id, entry.what, entry.plan_id, entry.details, entry.previous
  )::text, 'UTF8')), 'hex')
$$;

create function audit_link() returns trigger language plpgsql set search_path from current as $$
begin
  select head.seq + 1, head.hash into new.seq, new.previous from audit_head head for update;
  new.hash := audit_hash(new);
  update audit_head set seq = new.seq, hash = new.hash;
  return new;
end
$$;
create trigger audit_link before insert on audit for each row execute function audit_link();

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_refuse before update or delete or truncate on audit
  for each statement execute function audit_refuse();
create trigger audit_head_refuse before delete or truncate on audit_head
  for each statement execute function audit_refuse();
