-- A plan stays as it is from the moment its board is opened.

alter table workshop add column frozen boolean not null default false;
update workshop set frozen = true where id::text in (select stream from event);
