-- Up Migration

-- Since when what a staged job does at once is over; the rest of it is queued for later.
alter table jobs add column parked_at timestamptz;
