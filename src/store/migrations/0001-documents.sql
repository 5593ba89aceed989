-- Up Migration

-- JSON is kept as text (json, not jsonb): jsonb refuses NUL and lone surrogates, and people do paste them.
create table documents (
  kind text not null,
  id text not null,
  body json not null,
  version integer not null check (version > 0),
  updated_at timestamptz not null default now(),
  primary key (kind, id)
);

-- Which message in which chat shows what, so that it can be updated when nobody is asking.
create table slots (
  conversation_id text not null,
  slot text not null,
  activity_id text not null,
  reference json not null,
  updated_at timestamptz not null default now(),
  primary key (conversation_id, slot)
);
create index slots_by_slot on slots (slot);

-- How to reach a conversation without being asked.
create table conversation_references (
  conversation_id text primary key,
  tenant_id text not null,
  user_id text not null,
  reference json not null,
  updated_at timestamptz not null default now()
);
create index conversation_references_by_user on conversation_references (tenant_id, user_id);
