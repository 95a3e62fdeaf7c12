-- Links that let somebody without an account help at a workshop, or look on. The secret is only in the link, the
-- token only in its cookie; here are their hashes. A link that was taken back stays, so that it is known to be over.

create table guest_link (
  id uuid primary key,
  workshop uuid not null,
  kind text not null,
  label text,
  secret_hash text not null unique,
  made_by uuid not null,
  made_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz
);
create index guest_link_workshop on guest_link (workshop, made_at);

create table guest_token (
  token_hash text primary key,
  link uuid not null references guest_link (id) on delete cascade,
  at timestamptz not null
);
create index guest_token_link on guest_token (link);
