-- What a stream came to at a version, so that a board opens by what came since. Never the truth: any row can be deleted
-- at any time, and the log is read instead. It goes with its stream by itself, so forget_rehearsal needs no line for it.

create table snapshot (
  stream text primary key references stream (id) on delete cascade,
  version bigint not null check (version > 0),
  -- Number of the fold that made it; whoever has another one does not read it.
  fold text not null,
  state bytea not null,
  -- When the fact at this version happened: where the log says otherwise, this is of another log.
  at timestamptz not null
);

-- It is compressed already.
alter table snapshot alter column state set storage external;
