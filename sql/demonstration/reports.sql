-- The rest of the invented yearly reports: of 2020 fitted to the published totals, of the year before
-- like them, none of them later than the day of the demonstration. Who answers what is a matter of chance that is the same at every run.
do $$
declare
    of_year  integer;
    agency   text;
    with_women integer;
    with_men   integer;
begin
    for of_year in select distinct year from register.centre_report order by 1 loop
        create temp table service on commit drop as
        select s.centre, s.target, s.residential, r.status = 'DRAFT' as begun,
               row_number() over (partition by s.target order by md5(s.centre || s.target || of_year)) as nth,
               sqrt(4 + r.employees_full_time + r.employees_part_time) as weight
          from register.centre_report r join register.shelter_service s on s.centre = r.centre
         where r.year = of_year;
        alter table service add share numeric, add before numeric;
        update service set share = o.upto / o.total, before = (o.upto - o.weight) / o.total
          from (select centre, target, weight, sum(weight) over (partition by target order by nth)::numeric as upto,
                       sum(weight) over (partition by target)::numeric as total
                  from (select centre, target, nth, case when residential then weight else 0 end as weight from service) w) o
         where o.centre = service.centre and o.target = service.target;

        update register.centre_report r
           set has_women_service = exists (select from service s where s.centre = r.centre and s.target = 'WOMEN'),
               has_men_service = exists (select from service s where s.centre = r.centre and s.target = 'MEN'),
               has_men_residential = (select residential from service s where s.centre = r.centre and s.target = 'MEN'),
               co_located_incest_centre = abs(hashtext(centre)) % 9 = 0,
               child_offers = case when abs(hashtext(centre || 'c')) % 3 = 0 then array['OWN_CONTACT_PERSON', 'ONE_TO_ONE', 'ACTIVITIES']
                   else array['OWN_CONTACT_PERSON', 'ONE_TO_ONE', 'GROUP', 'NEEDS_MAPPING', 'PARENT_GUIDANCE'] end,
               user_participation = case when abs(hashtext(centre || 'u')) % 11 = 0 then array['NONE'] else array['HOUSE_MEETING', 'EVALUATION_FORM'] end,
               outreach = array['SCHOOLS', 'SERVICES'],
               offers_for_groups = '{"DISABILITY": "YES", "SUBSTANCE_USE": "ALTERNATIVE", "SEVERE_MENTAL_ILLNESS": "ALTERNATIVE", "NO_LEGAL_RESIDENCE": "YES"}',
               police_certificate_routine = true, cooperation_agreement = true, user_fee = false,
               ownership = case when abs(hashtext(centre || 'o')) % 3 = 0 then 'FOUNDATION' when abs(hashtext(centre || 'o')) % 3 = 1 then 'MUNICIPAL' else 'INTERMUNICIPAL_COMPANY' end,
               special_competence = array['CHILDREN'], staff_training = array['VIOLENCE', 'RISK_ASSESSMENT'],
               changed_by = 'demonstration', changed_at = least(make_timestamptz(of_year + 1, 1, 11, 9, 0, 0, 'Europe/Oslo'), (register.today() - 4 + time '9:00') at time zone 'Europe/Oslo'),
               submitted_by = case when status <> 'DRAFT' then 'manager.' || centre end,
               submitted_at = case when status <> 'DRAFT' then least(make_timestamptz(of_year + 1, 1, 20, 10, 0, 0, 'Europe/Oslo'), (register.today() - 3 + time '10:00') at time zone 'Europe/Oslo') end,
               decided_by = case when status = 'APPROVED' then 'office' end,
               decided_at = case when status = 'APPROVED' then least(make_timestamptz(of_year + 1, 2, 3, 12, 0, 0, 'Europe/Oslo'), (register.today() - 1 + time '12:00') at time zone 'Europe/Oslo') end
         where r.year = of_year;
        update register.centre_report r set men_premises = case when m.nth <= 4 then 'TEMPORARY' when m.nth <= 25 then 'OWN_PREMISES' else 'SAME_BUILDING_SEPARATE' end,
               men_temporary_kind = case when m.nth <= 4 then array['RENTED_FLAT_OR_HOUSE'] else '{}' end
          from (select centre, row_number() over (order by nth) as nth from service where target = 'MEN' and residential) m
         where r.year = of_year and r.centre = m.centre;
        update register.centre_report r set special_competence = special_competence || array['MEN_EXPOSED']
          from (select centre, row_number() over (order by md5(centre)) as nth from register.centre_report where year = of_year) c
         where r.year = of_year and r.centre = c.centre and c.nth <= 21;
        -- Education in the published shares, employee by employee.
        update register.centre_report r
           set education_higher = e.higher, education_upper_secondary = e.upper, education_primary = e.prim,
               education_other = e.employees - e.higher - e.upper - e.prim,
               staff_gender = jsonb_build_object('WOMAN', (e.employees - e.employees / 9)::text, 'MAN', (e.employees / 9)::text, 'OTHER', '0'),
               fte_user_facing = round(r.fte * 0.85, 1)
          from (select centre, count(*)::int as employees, count(*) filter (where place <= 0.628)::int as higher,
                       count(*) filter (where place > 0.628 and place <= 0.926)::int as upper,
                       count(*) filter (where place > 0.926 and place <= 0.972)::int as prim
                  from (select centre, row_number() over (order by md5(centre || of_year || one))::numeric / count(*) over () as place
                          from register.centre_report, generate_series(1, employees_full_time + employees_part_time) one
                         where year = of_year and status <> 'DRAFT') employee
                 group by centre) e
         where r.year = of_year and r.centre = e.centre;

        insert into register.service_report (centre, year, target, resident_offers, day_user_offers, staff_for_children,
            forum_participation, forum_kinds, agencies, animal_offers, municipalities_served, bedrooms, beds, playrooms, activity_rooms,
            youth_rooms, was_full, when_full, temporary_premises, longest_distance_km, universal_design, staffed_hours,
            open_hours_per_week, phone_hours, secret_address, info_languages)
        select centre, of_year, target, array['INTAKE_TALK', 'NEEDS_MAPPING', 'ONE_TO_ONE', 'PRACTICAL_HELP', 'SAFETY_PLAN', 'INTERPRETER'],
               array['ONE_TO_ONE', 'HELP_CONTACTING_SERVICES', 'FOLLOW_UP_AFTER_STAY'],
               case when target = 'MEN' or nth > 40 then 0 else 1 + nth % 3 end,
               nth <= case target when 'WOMEN' then 32 else 29 end,
               case when nth <= case target when 'WOMEN' then 32 else 29 end then array['LOCAL_VIOLENCE_TEAM', 'COORDINATION_GROUP'] else '{}' end,
               '{}', '{}',
               coalesce((select array_agg(distinct m.municipality) from register.municipality_served m
                          where m.centre = service.centre and m.target = service.target
                            and daterange(m.valid_from, m.valid_to, '[]') && daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]')), '{}'),
               case when target = 'WOMEN' or residential then room.bedrooms end,
               case when target = 'WOMEN' or residential then greatest(room.bedrooms, room.beds) end,
               case when target = 'WOMEN' then case when nth <= 36 then 1 + (nth <= 5)::int else 0 end else case when nth <= 12 then 1 + (nth <= 3)::int else 0 end end,
               case when target = 'WOMEN' then case when nth <= 25 then 1 + (nth <= 7)::int else 0 end else (nth <= 7)::int end,
               case when target = 'WOMEN' then case when nth <= 20 then 1 + (nth <= 1)::int else 0 end else (nth <= 8)::int end,
               case when not residential then null when nth <= case target when 'WOMEN' then 8 else 4 end then 'SEVERAL'
                    when nth <= case target when 'WOMEN' then 20 else 10 end then 'ONCE' else 'NO' end,
               case when residential and nth <= case target when 'WOMEN' then 20 else 10 end then array['OTHER_SHELTER'] else '{}' end,
               case when target = 'MEN' then exists (select from register.centre_report r where r.centre = service.centre and r.year = of_year and r.men_premises = 'TEMPORARY') else false end,
               case when target = 'WOMEN' and nth = 3 then 486 else 40 + (nth * 37 % 190)::int end,
               case when nth % 3 = 0 then 'FULLY' else 'PARTLY' end, '24_7', 168, true, nth % 4 > 0, array['en', 'pl']
          from service, lateral (select
                   (floor(share * rooms) - floor(before * rooms))::int as bedrooms, (floor(share * all_beds) - floor(before * all_beds))::int as beds
              from (select case target when 'WOMEN' then 357 else 98 end as rooms, case target when 'WOMEN' then 918 else 212 end as all_beds) t) room;
        for agency, with_women, with_men in values ('NAV', 43, 39), ('CHILD_WELFARE', 43, 39), ('FAMILY_COUNSELLING', 42, 39),
            ('MENTAL_HEALTH', 42, 38), ('POLICE', 42, 39), ('SUBSTANCE_CARE', 42, 39), ('HOUSING_OFFICE', 39, 36),
            ('CHILDRENS_HOUSE', 38, 35), ('SEXUAL_ASSAULT_CENTRE', 36, 35) loop
            update register.service_report r set agencies = agencies || jsonb_build_object(agency,
                   case when chance.nth <= case r.target when 'WOMEN' then with_women else with_men end
                        then case when chance.nth % 4 = 0 then 'INDIVIDUAL_CASES|WRITTEN_AGREEMENT' else 'INDIVIDUAL_CASES' end else 'NONE' end)
              from (select centre, target, row_number() over (partition by target order by md5(centre || agency)) as nth from service) chance
             where r.year = of_year and r.centre = chance.centre and r.target = chance.target;
        end loop;
        update register.service_report r set animal_offers = case
                when nth > case r.target when 'WOMEN' then 34 else 28 end then array['NONE']
                else array_remove(array[
                    case when nth <= case r.target when 'WOMEN' then 17 else 13 end then 'REFERS_TO_NGO_FOSTER_HOME' end,
                    case when nth between 12 and case r.target when 'WOMEN' then 21 else 19 end then 'COVERS_KENNEL_COST' end,
                    case when nth between 18 and case r.target when 'WOMEN' then 27 else 25 end then 'FINDS_CARE_IN_NETWORK' end,
                    case when nth between case r.target when 'WOMEN' then 25 else 23 end and case r.target when 'WOMEN' then 32 else 28 end then 'FINDS_PRIVATE_PERSON' end,
                    case when nth > case r.target when 'WOMEN' then 27 else 23 end then 'OTHER' end,
                    case when nth <= case r.target when 'WOMEN' then 2 else 3 end then 'ANIMAL_IN_OWN_ROOM' end,
                    case when nth between 5 and case r.target when 'WOMEN' then 7 else 6 end then 'KENNEL_AT_CENTRE' end], null) end
          from (select centre, target, nth from service) s
         where r.year = of_year and r.centre = s.centre and r.target = s.target;
        -- Money in the published total, split over the municipalities that the centre is for.
        update register.centre_report r set municipal_funding = money.per, other_income = 50000,
               total_cost = (select sum(value::bigint) from jsonb_each_text(money.per)) - 100000
          from (select centre, jsonb_object_agg(number, (amount / parts + case when at = 1 then amount % parts else 0 end)::text) as per
                  from (select c.centre, c.amount, p.number, row_number() over (partition by c.centre order by p.number) as at,
                               count(*) over (partition by c.centre) as parts
                          from (select centre, floor(total * upto / everything)::bigint - floor(total * (upto - employees) / everything)::bigint as amount
                                  from (select centre, employees_full_time + employees_part_time as employees,
                                               sum(employees_full_time + employees_part_time) over (order by centre)::numeric as upto,
                                               sum(employees_full_time + employees_part_time) over ()::numeric as everything,
                                               case of_year when 2020 then 397373278 else 451000000 end::numeric as total
                                          from register.centre_report where year = of_year) w) c
                          join lateral (select distinct unnest(municipalities_served) as number from register.service_report s
                                         where s.centre = c.centre and s.year = of_year) p on true) split
                 group by centre) money
         where r.year = of_year and r.centre = money.centre;
        -- What was only begun lacks the second half.
        update register.service_report r set animal_offers = '{}', bedrooms = null, beds = null, universal_design = null, staffed_hours = null,
               open_hours_per_week = null, longest_distance_km = null
          from service s where s.begun and r.year = of_year and r.centre = s.centre and r.target = s.target;
        update register.centre_report set municipal_funding = '{}', total_cost = null, other_income = null, staff_training = '{}' where year = of_year and status = 'DRAFT';
        insert into register.report_step (centre, year, at, status, made_by)
        select centre, year, changed_at, 'DRAFT', 'manager.' || centre from register.centre_report where year = of_year
        union all select centre, year, submitted_at, 'SUBMITTED', submitted_by from register.centre_report where year = of_year and submitted_at is not null
        union all select centre, year, decided_at, 'APPROVED', decided_by from register.centre_report where year = of_year and decided_at is not null;
        drop table service;
    end loop;
end $$;

-- Nothing stands in the way of a report that was sent; those that were not sent still have records to mend.
-- And there is one of each state: of the year before, two reports were returned and one centre is excused.
do $$
declare
    of_year constant integer := (select max(year) from register.centre_report);
    sent    constant text[] := array(select centre from register.centre_report where year = of_year and status in ('SUBMITTED', 'APPROVED'));
    decided constant timestamptz := (select max(decided_at) from register.centre_report where year = of_year);
begin
    update register.child_stay set destination = coalesce(destination, 'UNKNOWN'),
           concern_report = case when return_to_perpetrator then coalesce(concern_report, false) else concern_report end
     where centre = any (sent) and consent = 'FULL' and extract(year from discharge_date) = of_year;
    update register.centre_report r set receipt = jsonb_build_object(
           'STAYS', (select count(*) from statistics.counted_stay s where s.centre = r.centre and s.reporting_year = of_year)::text,
           'CHILD_STAYS', (select count(*) from statistics.counted_child_stay s where s.centre = r.centre and s.reporting_year = of_year)::text,
           'DAY_USERS', (select count(*) from statistics.counted_visit v where v.centre = r.centre and v.reporting_year = of_year and v.first_in_year_national)::text,
           'VISITS', (select count(*) from statistics.counted_visit v where v.centre = r.centre and v.reporting_year = of_year)::text,
           'CONVERSATIONS', (select count(*) from statistics.counted_conversation v where v.centre = r.centre and v.reporting_year = of_year)::text)
     where year = of_year and centre = any (sent);
    update register.centre_report r set status = 'RETURNED', decided_by = 'office', decided_at = decided, reason = returned.why
      from (select centre, case row_number() over (order by md5(centre))
                when 1 then 'Dere har flere senger enn i fjor, men like mange rom. Stemmer det?'
                when 2 then 'Kommunalt tilskudd mangler for en av kommunene.' end as why
              from register.centre_report where year = of_year and status = 'SUBMITTED') returned
     where r.year = of_year and r.centre = returned.centre and returned.why is not null;
    insert into register.centre_report (centre, year, status, reason, changed_by, changed_at, decided_by, decided_at)
    select code, of_year, 'EXCUSED', 'Vannskade: regnskapet og personallistene er tapt.', 'office', decided, 'office', decided
      from register.centre where code not in (select centre from register.centre_report where year = of_year) and code <> 'oslo'
     order by md5(code) limit 1;
    insert into register.report_step (centre, year, at, status, reason, made_by)
    select centre, year, decided_at, status, reason, 'office' from register.centre_report where year = of_year and status in ('RETURNED', 'EXCUSED');
end $$;
