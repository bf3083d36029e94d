-- Someone else may have the form of a person open who has opted out meanwhile: what is typed there
-- after that is not kept either.
create function register.keep_no_reserved_draft() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if exists (select from stay where id in (new.record, new.subject) and consent = 'RESERVED')
        or exists (select from child_stay where id in (new.record, new.subject) and consent = 'RESERVED')
        or exists (select from day_visit where id in (new.record, new.subject) and consent = 'RESERVED')
        or exists (select from phone_conversation where id in (new.record, new.subject) and consent = 'RESERVED') then
        return null;
    end if;
    return new;
end $$;
create trigger draft_of_reserved before insert or update on register.draft
    for each row execute function register.keep_no_reserved_draft();

-- A day user has no date of its own: it may be changed as long as one of its visits, if it has any,
-- lies in an open year (forms.md X16; contract section 9, 8).
create function register.require_open_visit() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if exists (select from day_visit where centre = old.centre and day_user = old.id) then
        perform 1 from reporting_year year
          where state = 'OPEN' and exists (select from day_visit where centre = old.centre and day_user = old.id
                                              and extract(year from visit_date) = year.year)
          for share of year;
        if not found then
            raise exception 'No year of the day user is open.' using errcode = 'YR001';
        end if;
    end if;
    return coalesce(new, old);
end $$;
create trigger day_user_in_open_year before update or delete on register.day_user
    for each row execute function register.require_open_visit();
