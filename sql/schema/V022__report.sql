-- The centre's yearly report, every question of form G (forms.md section 7), and the way it goes: begun,
-- submitted, returned or approved, or excused. What is asked of each service stands in rows of its own.
alter table register.centre_report
    add column has_women_service boolean,
    add column has_men_service boolean,
    add column has_men_residential boolean,
    add column men_premises text check (men_premises in ('OWN_PREMISES', 'SAME_BUILDING_SEPARATE', 'TEMPORARY')),
    add column men_temporary_kind text[] not null default '{}' check (men_temporary_kind <@ array['RENTED_FLAT_OR_HOUSE', 'HOTEL', 'VIA_HOME_MUNICIPALITY', 'INTEGRATED_TRIAL', 'SHARED_ROOF']),
    add column co_located_incest_centre boolean,
    add column child_offers text[] not null default '{}' check (child_offers <@ array['OWN_CONTACT_PERSON', 'ONE_TO_ONE', 'GROUP', 'ACTIVITIES', 'HOMEWORK_HELP', 'NEEDS_MAPPING', 'SCHOOL_TRANSPORT', 'PARENT_GUIDANCE', 'TEACHING_AT_CENTRE', 'FOLLOW_UP_AFTER_STAY']),
    add column user_participation text[] not null default '{}' check (user_participation <@ array['USER_COUNCIL', 'HOUSE_MEETING', 'EVALUATION_FORM', 'EXIT_INTERVIEW', 'EXPERIENCE_CONSULTANT', 'NONE']) check (not 'NONE' = any (user_participation) or cardinality(user_participation) = 1),
    add column outreach text[] not null default '{}' check (outreach <@ array['SCHOOLS', 'KINDERGARTENS', 'SERVICES', 'ASYLUM_CENTRES', 'MEDIA', 'SOCIAL_MEDIA', 'NONE']) check (not 'NONE' = any (outreach) or cardinality(outreach) = 1),
    add column offers_for_groups jsonb not null default '{}',
    add column fte_user_facing numeric(7, 1) check (fte_user_facing between 0 and 9999),
    add column education_higher integer check (education_higher between 0 and 9999),
    add column education_upper_secondary integer check (education_upper_secondary between 0 and 9999),
    add column education_primary integer check (education_primary between 0 and 9999),
    add column education_other integer check (education_other between 0 and 9999),
    add column staff_gender jsonb not null default '{}',
    add column special_competence text[] not null default '{}' check (special_competence <@ array['MENTAL_HEALTH', 'SUBSTANCE_USE', 'MEN_EXPOSED', 'CHILDREN', 'IMMIGRANT_BACKGROUND', 'DISABILITY', 'SAMI', 'LGBT', 'ELDERLY', 'TRAFFICKING', 'HONOUR_RELATED', 'LEGAL']),
    add column staff_training text[] not null default '{}' check (staff_training <@ array['VIOLENCE', 'CHILDREN', 'RISK_ASSESSMENT', 'CULTURE', 'HEALTH', 'SAFETY', 'PRIVACY', 'OTHER', 'NONE']) check (not 'NONE' = any (staff_training) or cardinality(staff_training) = 1),
    add column police_certificate_routine boolean,
    add column ownership text check (ownership in ('MUNICIPAL', 'INTERMUNICIPAL_COMPANY', 'FOUNDATION', 'VOLUNTARY_PRIVATE', 'HOST_MUNICIPALITY', 'OTHER')),
    add column municipal_funding jsonb not null default '{}',
    add column other_income bigint check (other_income between 0 and 99999999999),
    add column total_cost bigint check (total_cost between 0 and 99999999999),
    add column cooperation_agreement boolean,
    add column user_fee boolean,
    add column not_reported_reason text check (not_reported_reason in ('NOT_REPORTING', 'PARTIAL')),
    add column months_covered integer check (months_covered between 1 and 11),
    add column explanations   jsonb   not null default '{}',    -- what differs from last year (X19), and why
    add column zero_confirmed boolean not null default false,
    add column changed_by     text,
    add column changed_at     timestamptz,
    add column submitted_by   text,
    add column submitted_at   timestamptz,
    add column receipt        jsonb,                              -- the control figures at the submission
    add column reason         text    check (length(reason) <= 500),
    add column decided_by     text,
    add column decided_at     timestamptz;

create table register.service_report (
    centre text    not null,
    year   integer not null,
    target text    not null check (target in ('WOMEN', 'MEN')),
    resident_offers text[] not null default '{}' check (resident_offers <@ array['INTAKE_TALK', 'NEEDS_MAPPING', 'THREAT_MAPPING', 'ONE_TO_ONE', 'FOLLOW_UP_PLAN', 'PRIMARY_CONTACT', 'HELP_CONTACTING_SERVICES', 'MEETING_ATTENDANCE', 'COORDINATION_GROUP', 'PRACTICAL_HELP', 'GROUP', 'ACTIVITIES', 'PARENT_GUIDANCE', 'SAFETY_PLAN', 'REESTABLISHMENT_PLAN', 'LEGAL_AID', 'INTERPRETER', 'REESTABLISHMENT_HELP', 'TRANSPORT']),
    day_user_offers text[] not null default '{}' check (day_user_offers <@ array['ONE_TO_ONE', 'GROUP', 'HELP_CONTACTING_SERVICES', 'MEETING_ATTENDANCE', 'PRACTICAL_HELP', 'FOLLOW_UP_AFTER_STAY', 'LEGAL_AID', 'SOCIAL_GATHERING', 'VIDEO_TALK', 'OTHER']),
    staff_for_children integer check (staff_for_children between 0 and 9999),
    forum_participation boolean,
    forum_kinds text[] not null default '{}' check (forum_kinds <@ array['SLT', 'LOCAL_VIOLENCE_TEAM', 'POLICE_COUNCIL', 'COORDINATION_GROUP', 'OTHER']),
    agencies jsonb not null default '{}',
    animal_offers text[] not null default '{}' check (animal_offers <@ array['ANIMAL_IN_OWN_ROOM', 'COVERS_KENNEL_COST', 'KENNEL_AT_CENTRE', 'REFERS_TO_NGO_FOSTER_HOME', 'FINDS_CARE_IN_NETWORK', 'FINDS_PRIVATE_PERSON', 'OTHER', 'NONE']) check (not 'NONE' = any (animal_offers) or cardinality(animal_offers) = 1),
    other_text text check (length(other_text) <= 200),
    municipalities_served text[] not null default '{}',
    bedrooms integer check (bedrooms between 0 and 999),
    beds integer check (beds between 0 and 999),
    playrooms integer check (playrooms between 0 and 999),
    activity_rooms integer check (activity_rooms between 0 and 999),
    youth_rooms integer check (youth_rooms between 0 and 999),
    was_full text check (was_full in ('NO', 'ONCE', 'SEVERAL')),
    when_full text[] not null default '{}' check (when_full <@ array['EXTRA_BED', 'OTHER_SHELTER', 'HOTEL', 'OTHER']),
    temporary_premises boolean,
    longest_distance_km integer check (longest_distance_km between 0 and 1500),
    longest_travel_hours numeric(7, 1) check (longest_travel_hours between 0 and 99),
    universal_design text check (universal_design in ('FULLY', 'PARTLY', 'NO')),
    staffed_hours text check (staffed_hours in ('24_7', 'ON_CALL_NIGHT', 'DAYTIME_ONLY')),
    open_hours_per_week numeric(7, 1) check (open_hours_per_week between 0 and 168),
    phone_hours boolean,
    secret_address boolean,
    info_languages text[] not null default '{}',
    primary key (centre, year, target),
    foreign key (centre, year) references register.centre_report,
    check (beds >= bedrooms)
);
create table register.report_event (
    centre   text     not null,
    year     integer  not null,
    position smallint not null check (position between 0 and 19),
    event_kind text check (event_kind in ('PANDEMIC', 'FLOOD_FIRE', 'STAFFING', 'RELOCATION', 'OTHER')),
    from_date date,
    to_date date,
    service_status jsonb not null default '{}',
    challenges text[] not null default '{}' check (challenges <@ array['INFECTION_CONTROL', 'STAFF_PRACTICAL_ADMIN', 'CAPACITY', 'COOPERATION_CLOSED', 'ECONOMY', 'OTHER']),
    demand_change jsonb not null default '{}',
    perpetrator_used_measures text check (perpetrator_used_measures in ('YES', 'NO', 'UNKNOWN')),
    primary key (centre, year, position),
    foreign key (centre, year) references register.centre_report,
    check (to_date >= from_date)
);

-- Each step of a report, by whom and why; and whom the office calls.
create table register.report_step (
    centre text        not null,
    year   integer     not null,
    at     timestamptz not null default clock_timestamp(),
    status text        not null,
    made_by text       not null,
    reason text,
    primary key (centre, year, at),
    foreign key (centre, year) references register.centre_report
);
create table register.centre_contact (
    centre     text primary key references register.centre,
    version    integer not null default 0,
    name       text check (length(name) <= 120),
    email      text check (length(email) <= 200),
    phone      text check (length(phone) <= 30),
    changed_by text,
    changed_at timestamptz
);
create table register.reminder (
    centre  text        not null references register.centre,
    year    integer     not null references register.reporting_year,
    at      timestamptz not null default clock_timestamp(),
    way     text        not null check (way in ('MAIL', 'LETTER', 'TELEPHONE')),
    made_by text        not null,
    note    text        check (length(note) <= 300),
    primary key (centre, year, at)
);

-- A report changes while its year is open (is_open is made in V023) and it is the manager's; what it says is fixed when it is
-- submitted, until the office returns it. The office decides, and does not write.
create function register.keep_report() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    steps constant text[] := array['status', 'reason', 'decided_by', 'decided_at', 'submitted_by', 'submitted_at', 'receipt', 'version',
        'zero_confirmed'];
    office boolean := session_user = '${application}' and (caller()).role = 'OFFICE';
    before text := case when tg_op = 'INSERT' then 'DRAFT' else old.status end;
begin
    perform 1 from reporting_year y where y.year = new.year and y.state = 'OPEN' for share;
    if not found or not is_open(new.year, new.centre) then
        raise exception 'The year % is not open.', new.year using errcode = 'YR001', detail = new.year;
    end if;
    if session_user <> '${application}' then
        return new;
    end if;
    if tg_op = 'UPDATE' and to_jsonb(old) - steps <> to_jsonb(new) - steps and (office or before not in ('DRAFT', 'RETURNED')) then
        raise exception 'The report is not open for changes.' using errcode = 'RP001';
    end if;
    if new.status <> before and not (case
            when office then (before, new.status) in (('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'RETURNED'), ('APPROVED', 'RETURNED'),
                ('EXCUSED', 'RETURNED'), ('DRAFT', 'EXCUSED'), ('RETURNED', 'EXCUSED'))
            else (before, new.status) in (('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED')) end) then
        raise exception 'A report does not go from % to %.', before, new.status using errcode = 'RP002';
    end if;
    return new;
end $$;
create trigger centre_report_kept before insert or update on register.centre_report
    for each row execute function register.keep_report();

create function register.keep_report_part() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    part record := coalesce(new, old);
begin
    if session_user = '${application}' and not exists (select from centre_report r
            where r.centre = part.centre and r.year = part.year and r.status in ('DRAFT', 'RETURNED')) then
        raise exception 'The report is not open for changes.' using errcode = 'RP001';
    end if;
    perform 1 from reporting_year y where y.year = part.year and y.state = 'OPEN' for share;
    if not found or not is_open(part.year, part.centre) then
        raise exception 'The year % is not open.', part.year using errcode = 'YR001', detail = part.year;
    end if;
    return coalesce(new, old);
end $$;
create trigger service_report_kept before insert or update or delete on register.service_report
    for each row execute function register.keep_report_part();
create trigger report_event_kept before insert or update or delete on register.report_event
    for each row execute function register.keep_report_part();

-- Those of a centre see its report, and its manager writes it; the office sees all of them, decides and
-- reminds, and writes in none: no record of a person is among them.
do $$
declare
    walled text;
    -- Not own_centre(), which refuses the office: whoever waits for a row has every part of this asked.
    own    constant text := 'centre = (select centre from register.caller())';
    whose  constant text := 'case (select register.own_role()) when ''OFFICE'' then %1$s when ''MANAGER'' then %2$s when ''STAFF'' then %3$s else false end';
    seen   constant text := format(whose, 'true', own, own);
    decides constant text := format(whose, 'true', own, 'false');
    writer text;
begin
    foreach walled in array array['centre_report', 'service_report', 'report_event', 'report_step', 'centre_contact', 'reminder'] loop
        if walled = 'centre_report' then
            drop policy own_centre on register.centre_report;
        else
            execute format('alter table register.%1$I enable row level security', walled);
            execute format('alter table register.%1$I force row level security', walled);
            execute format('create policy of_owner on register.%1$I to %2$I using (true) with check (true)', walled, current_user);
            execute format('create policy of_counting on register.%1$I for select to ${counting} using (true)', walled);
            execute format('grant select on register.%1$I to ${counting}', walled);
        end if;
        writer := case when walled in ('centre_report', 'report_step') then decides
                       when walled = 'reminder' then format(whose, 'true', 'false', 'false')
                       else format(whose, 'false', own, 'false') end;
        execute format('create policy seen on register.%1$I for select to ${application} using (%2$s)', walled, seen);
        execute format('create policy made on register.%1$I for insert to ${application} with check (%2$s)', walled, writer);
        execute format('create policy kept on register.%1$I for update to ${application} using (%2$s) with check (%2$s)', walled, writer);
        execute format('create policy gone on register.%1$I for delete to ${application} using (%2$s)', walled, writer);
    end loop;
end $$;
grant insert, update on register.centre_report, register.centre_contact to ${application};
grant insert, update, delete on register.service_report, register.report_event to ${application};
grant insert on register.report_step, register.reminder to ${application};
grant select on register.service_report, register.report_event, register.report_step, register.centre_contact, register.reminder to ${application};

-- The control figures of form G9 (contract section 7 says who counts), of the own centre; the office has
-- those of all centres. Every figure comes from the populations that the tables are counted from.
create function register.control_figures(of_year integer)
returns table (centre text, stays bigint, child_stays bigint, day_users bigint, visits bigint, conversations bigint)
language plpgsql stable security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    if who.role not in ('OFFICE', 'MANAGER', 'STAFF') then
        raise exception 'This account has no right to figures.' using errcode = '42501';
    end if;
    return query
    select c.code,
        (select count(*) from statistics.counted_stay s where s.centre = c.code and s.reporting_year = of_year),
        (select count(*) from statistics.counted_child_stay s where s.centre = c.code and s.reporting_year = of_year),
        (select count(*) from statistics.counted_visit v where v.centre = c.code and v.reporting_year = of_year and v.first_in_year_national),
        (select count(*) from statistics.counted_visit v where v.centre = c.code and v.reporting_year = of_year),
        (select count(*) from statistics.counted_conversation v where v.centre = c.code and v.reporting_year = of_year)
    from centre c where who.role = 'OFFICE' or c.code = who.centre;
end $$;

-- Inhabitants on 1 January of the municipalities that the report's services are for, each once. Where the
-- list has no figure for the year, the nearest earlier one stands, else a later one (contract section 9, 17).
create function register.inhabitants(of_number text, of_year integer) returns bigint
language sql stable parallel safe set search_path = register, pg_temp as $$
    select figure.number::bigint
      from municipality m,
           lateral (values (2020, m.population_2020), (2021, m.population_2021), (2024, m.population_2024)) figure (year, number)
     where m.number = of_number and figure.number is not null
     order by figure.year > of_year, abs(figure.year - of_year), m.valid_from desc
     limit 1
$$;
create function register.population(of_centre text, of_year integer) returns bigint
language sql stable set search_path = register, pg_temp as $$
    select coalesce(sum(register.inhabitants(served.number, of_year)), 0)::bigint
      from (select distinct unnest(municipalities_served) as number from service_report s
             where s.centre = of_centre and s.year = of_year) served
$$;
