-- The register of workshops; what happens in one is in its stream.

create table workshop (
  id uuid primary key,
  code text not null unique,
  title text not null,
  department text not null,
  own_departments text not null,
  track text,
  date date,
  setup text not null,
  rehearsal boolean not null,
  owner uuid not null,
  created_at timestamptz not null,
  version bigint not null
);
create index workshop_owner on workshop (owner, id);
