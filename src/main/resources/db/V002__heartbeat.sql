-- One row that the health check writes: "ready" means that a write works, not that a port is open.
create table heartbeat (
  one boolean primary key default true check (one),
  at timestamptz not null
);
