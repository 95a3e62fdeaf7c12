-- A rehearsal is removed with everything that came of it, at once or not at all; nothing else ever is by this way.
-- Whatever keeps rows by workshop later, adds its line here in a migration of its own.

create function forget_rehearsal(gone uuid) returns boolean language plpgsql as $$
begin
  perform 1 from workshop w where w.id = gone and w.rehearsal for update;
  if not found then
    return false;
  end if;
  perform set_config('throughline.retention', 'on', true);
  delete from event e where e.stream = gone::text;
  delete from command c where c.stream = gone::text;
  perform set_config('throughline.retention', 'off', true);
  delete from stream s where s.id = gone::text;
  delete from statement s where s.workshop = gone;
  delete from theme t where t.workshop = gone;
  delete from synthesis_job j where j.workshop = gone;
  delete from workshop_statistics s where s.workshop = gone::text;
  delete from participant p where p.workshop = gone;
  delete from projector_token p where p.workshop = gone;
  delete from guest_link l where l.workshop = gone;
  delete from workshop w where w.id = gone;
  return true;
end
$$;
