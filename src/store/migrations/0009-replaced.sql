-- Up Migration

-- The plan that was confirmed in place of this one while it waited for its time.
alter table jobs add column replaced_by text;
