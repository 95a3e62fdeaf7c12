-- Who people are. Names live here and nowhere else; facts carry random codes.

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  roles text not null,
  password text not null,
  language text,
  disabled boolean not null default false,
  created_at timestamptz not null,
  version bigint not null
);

create table staff_session (
  token_hash text primary key,
  account_id uuid not null references account (id) on delete cascade,
  seen_at timestamptz not null
);
create index staff_session_account on staff_session (account_id);

-- One row: the one-time link that makes the first administrator, until it is used.
create table first_link (
  one boolean primary key default true check (one),
  secret_hash text not null
);

create table participant (
  workshop uuid not null,
  code text not null,
  token_hash text not null unique,
  name text,
  department text,
  org text,
  remote boolean not null,
  language text,
  joined_at timestamptz not null,
  primary key (workshop, code)
);

create table projector_token (
  token_hash text primary key,
  workshop uuid not null,
  at timestamptz not null
);

-- One row: what secrets that must be shown again are derived from.
create table server_key (
  one boolean primary key default true check (one),
  key text not null
);
