-- A draft of a record that was deleted is not kept again by the next keystroke of whoever still has it open: it
-- would bring the record back, with answers that somebody may have asked to have erased.
create function register.keep_no_draft_of_deleted() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if exists (select from deleted where centre = new.centre and record in (new.record, new.subject))
        -- A file that was undone and sent again brings back the records themselves.
        and not exists (select from stay where centre = new.centre and id in (new.record, new.subject))
        and not exists (select from child_stay where centre = new.centre and id in (new.record, new.subject))
        and not exists (select from day_user where centre = new.centre and id in (new.record, new.subject))
        and not exists (select from day_visit where centre = new.centre and id in (new.record, new.subject))
        and not exists (select from phone_conversation where centre = new.centre and id in (new.record, new.subject)) then
        return null;
    end if;
    return new;
end $$;
create trigger draft_of_deleted before insert or update on register.draft
    for each row execute function register.keep_no_draft_of_deleted();
