-- Up Migration

-- What all processes together have spent, or promised to themselves, of a budget of so many units in so many seconds.
create table spending (
  account text not null,
  at timestamptz not null,
  units integer not null,
  primary key (account, at)
);

-- Hands out units first come, first served, so that no period ever holds more than the budget: by the clock of the
-- database, which is the same for everybody. A row is stamped up to a quarter of a second late, never early.
create function spend(spender text, wanted integer, budget integer, seconds double precision)
returns table (granted integer, wait_ms double precision, used integer)
language plpgsql set search_path from current as $$
declare
  period interval := seconds * interval '1 second';
  present timestamptz;
  moment timestamptz;
  free integer;
begin
  perform pg_advisory_xact_lock(hashtextextended(spender, 7301954));
  present := to_timestamp(ceil(extract(epoch from clock_timestamp()) * 4) / 4);
  delete from spending s where s.account = spender and s.at <= present - period;
  -- A clock that was set back must not make everybody wait for the time it had.
  delete from spending s where s.account = spender and s.at > present + 2 * period;
  select greatest(present, max(s.at)) into moment from spending s where s.account = spender;
  select coalesce(sum(s.units), 0) into used from spending s where s.account = spender and s.at <= present;
  while wanted > 0 loop
    select budget - coalesce(sum(s.units), 0) into free
      from spending s where s.account = spender and s.at > moment - period;
    if free > 0 then
      granted := least(free, wanted);
      wait_ms := extract(epoch from moment - present) * 1000;
      insert into spending (account, at, units) values (spender, moment, granted)
        on conflict (account, at) do update set units = spending.units + excluded.units;
      wanted := wanted - granted;
      return next;
    else
      select min(s.at) + period into moment from spending s where s.account = spender and s.at > moment - period;
    end if;
  end loop;
end
$$;
