-- Up Migration

-- Lists of jobs, and what was recorded of a deletion, are read without their plans: a plan of thousands of users takes
-- megabytes, and people ask how far it is.
alter table jobs add column summary json;
alter table subjects add column outcome text;

update jobs job set summary = json_build_object(
  'actor', plan.body -> 'actor',
  'options', plan.body -> 'options',
  'createdAt', plan.body -> 'createdAt',
  'givesBackOnly', plan.body -> 'options' ->> 'outcome' = 'restore' and not exists (
    select from json_array_elements(plan.body -> 'subjects') subject, json_array_elements(subject -> 'steps') planned
    where planned ->> 'step' = 'restore-user'),
  'names', coalesce((
    select json_agg(given.subject -> 'user' -> 'displayName' order by given.position)
    from json_array_elements(plan.body -> 'subjects') with ordinality as given(subject, position)
    where given.position <= 3), '[]'))
from plans plan where plan.id = job.plan_id;

update subjects subject set outcome = coalesce(planned.body -> 'options' ->> 'outcome', planned.whole)
from (
  select plan.id, given.body, given.position - 1 as position, plan.body -> 'options' ->> 'outcome' as whole
  from plans plan, json_array_elements(plan.body -> 'subjects') with ordinality as given(body, position)
) planned
where planned.id = subject.plan_id and planned.position = subject.position;

alter table jobs alter column summary set not null;
alter table subjects alter column outcome set not null;
create index subjects_by_user on subjects (tenant_id, user_id);
