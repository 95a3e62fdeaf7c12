-- The language of the fixed words around the notes' own: who asks reads what comes of it.

alter table synthesis_job add column language text not null default 'en' check (language in ('en', 'es'));
