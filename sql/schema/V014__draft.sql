-- Someone else may have the form of a person open who has opted out meanwhile: what is typed there
-- after that is not kept either.
create function register.keep_no_reserved_draft() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if exists (select from stay where id = new.record and consent = 'RESERVED')
        or exists (select from child_stay where id = new.record and consent = 'RESERVED')
        or exists (select from day_visit where id = new.record and consent = 'RESERVED')
        or exists (select from phone_conversation where id = new.record and consent = 'RESERVED') then
        return null;
    end if;
    return new;
end $$;
create trigger draft_of_reserved before insert or update on register.draft
    for each row execute function register.keep_no_reserved_draft();
