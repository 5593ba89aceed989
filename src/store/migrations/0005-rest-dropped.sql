-- Up Migration

-- Who decided that the users a stopped job did not reach stay as they are.
alter table jobs add column rest_dropped_by text;
