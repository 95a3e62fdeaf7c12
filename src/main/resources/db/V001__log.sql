-- A workshop is a log: one stream, one head, events in order, a memory of commands.

create table stream (
  id text primary key,
  version bigint not null check (version >= 0)
) with (fillfactor = 50);

create table event (
  stream text not null,
  version bigint not null check (version > 0),
  at timestamptz not null,
  actor text not null,
  type text not null,
  format int not null,
  data jsonb not null,
  primary key (stream, version)
);

create table command (
  stream text not null,
  command_id text not null,
  actor text not null,
  first_version bigint not null,
  last_version bigint not null,
  primary key (stream, command_id)
);

-- With a single database role there is nobody to take the rights from, so the tables defend themselves.
-- Retention says so for its own transaction: set local throughline.retention = 'on'.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if current_setting('throughline.retention', true) = 'on' then
    return null;
  end if;
  raise exception 'the log is append-only: % on % is refused', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create trigger event_is_append_only before update or delete or truncate on event
  for each statement execute function refuse_rewriting();
create trigger command_is_append_only before update or delete or truncate on command
  for each statement execute function refuse_rewriting();
