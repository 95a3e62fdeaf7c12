-- What the machine was asked for, and what became of it. A job is a row first and a message second.

create table synthesis_job (
  id uuid primary key,
  workshop uuid not null,
  kind text not null check (kind in ('suggest', 'synthesize')),
  question text,
  asked_by text not null,
  asked_at timestamptz not null,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  -- Who works on it, and until when it counts as alive; a job whose worker died is taken again.
  worker uuid,
  attempts int not null default 0,
  alive_until timestamptz,
  stage text not null default 'queued',
  done int not null default 0,
  total int not null default 0,
  why text,
  board_version bigint,
  finished_at timestamptz,
  result jsonb
);

-- Asking again while one waits gives the same one.
create unique index one_waiting_job on synthesis_job (workshop, kind, coalesce(question, ''))
  where state in ('queued', 'running');
create index jobs_to_do on synthesis_job (asked_at) where state in ('queued', 'running');

-- The themes of each synthesis with their counts at that board version.
create table theme (
  workshop uuid not null,
  run uuid not null references synthesis_job,
  place int not null,
  id text not null,
  cluster text,
  origin text not null check (origin in ('board', 'machine')),
  question text not null,
  label text not null,
  provisional boolean not null,
  keywords text[] not null,
  notes int not null,
  people int not null,
  departments int not null,
  dots int not null,
  voters int not null,
  round text,
  note_ids text[] not null,
  central_notes text[] not null,
  primary key (workshop, run, id)
);

-- The follower's figures for lists of workshops, with its place in each stream.
create table workshop_statistics (
  workshop text primary key,
  cursor bigint not null,
  state text not null check (state in ('waiting', 'open', 'closed')),
  door boolean not null,
  people bigint not null,
  notes bigint not null,
  dots bigint not null
);
