-- The rest of the invented yearly reports: of 2019, 2020 and 2021 fitted to the published totals and to what was published of
-- single centres, of later years like them, none of them later than the day of the demonstration. Who answers what is otherwise a
-- matter of chance that is the same at every run.

-- What was published of a centre: kroner from its municipalities for each of their inhabitants, and whether the service for women
-- and the one for men was full, in 2019, 2020 and 2021. Where the column of men was left empty the service has no beds.
create temp table published_centre on commit drop as
select centre, year, price, women, men from (values
    ('alta', 151, 'ONCE', 'NO',  144, 'NO', 'SEVERAL',  155, 'ONCE', 'NO'),
    ('asker-og-baerum', 63, 'NO', 'NO',  50, 'NO', 'NO',  48, 'NO', 'ONCE'),
    ('bergen', 38, 'SEVERAL', 'NO',  47, 'SEVERAL', 'ONCE',  47, 'NO', 'NO'),
    ('drammen', 59, 'ONCE', 'ONCE',  72, 'ONCE', 'NO',  84, 'NO', 'NO'),
    ('fjell', 11, 'NO', 'NO',  null, null, null,  null, null, null),
    ('follo', 102, 'NO', 'ONCE',  91, 'NO', 'ONCE',  78, 'NO', 'NO'),
    ('fredrikstad', 95, 'SEVERAL', 'ONCE',  97, 'ONCE', 'NO',  99, 'SEVERAL', 'SEVERAL'),
    ('gjovik', 88, 'SEVERAL', 'NO',  93, 'NO', 'NO',  107, 'NO', 'NO'),
    ('glaamdal', 131, 'NO', 'NO',  119, 'NO', 'NO',  131, 'NO', 'NO'),
    ('gudbrandsdal', 83, 'ONCE', 'ONCE',  85, 'ONCE', 'NO',  87, 'NO', 'NO'),
    ('hallingdal', 188, 'SEVERAL', 'SEVERAL',  153, 'NO', 'NO',  173, 'NO', 'NO'),
    ('hamar', 82, 'NO', 'SEVERAL',  88, 'NO', 'SEVERAL',  89, 'SEVERAL', 'SEVERAL'),
    ('harstad', 97, 'NO', 'NO',  101, 'ONCE', 'ONCE',  128, 'NO', 'NO'),
    ('helgeland', 132, 'SEVERAL', 'NO',  142, 'SEVERAL', 'NO',  146, 'ONCE', 'ONCE'),
    ('indre-ostfold', 234, 'SEVERAL', null,  117, 'SEVERAL', null,  133, 'NO', null),
    ('kongsberg', 167, 'SEVERAL', 'SEVERAL',  115, 'ONCE', 'ONCE',  133, 'ONCE', 'ONCE'),
    ('molde', 206, 'NO', 'NO',  210, 'NO', 'NO',  213, 'NO', 'NO'),
    ('moss', null, null, null,  134, 'ONCE', null,  null, null, null),
    ('orkdal', 54, 'NO', 'NO',  65, 'NO', 'NO',  null, null, null),
    ('sunnmore', 72, 'NO', null,  71, 'ONCE', null,  67, 'ONCE', null),
    ('vest', 56, 'NO', 'SEVERAL',  57, 'ONCE', 'NO',  61, 'NO', 'NO')
) as listed (centre, price_2019, women_2019, men_2019, price_2020, women_2020, men_2020, price_2021, women_2021, men_2021),
lateral (values (2019, price_2019, women_2019, men_2019), (2020, price_2020, women_2020, men_2020),
                (2021, price_2021, women_2021, men_2021)) as of_year (year, price, women, men);
-- The lowest and the highest price of all were published without a name. The house for men of Sunnmore is a small one.
insert into published_centre (centre, year, price) values ('oslo', 2020, 45), ('nord-osterdal', 2020, 231), ('oslo', 2021, 48),
    ('nord-osterdal', 2021, 223), ('sunnmore-menn', 2019, 45), ('sunnmore-menn', 2020, 46), ('sunnmore-menn', 2021, 48);

-- The totals of all centres. Everything of 2020 is published; of 2019 forums for women, rooms, beds and education; of 2021 staff
-- for children, competence for men, offers for animals, education and the money. The rest is made up, as is every later year.
create temp table planned on commit drop as
select year.year, total.*
  from register.reporting_year year
  join (values
    (2019, 18, 38, 29, 26, 366, 969, 111, 231, 25, 15, 5, 30, 24, 396100000, 0.583, 0.33, 0.06),
    (2020, 21, 40, 32, 29, 357, 918,  98, 212, 20, 10, 4, 34, 28, 397373278, 0.628, 0.298, 0.046),
    (2021, 19, 41, 33, 30, 352, 905, 101, 216, 18,  9, 4, 39, 33, 413830183, 0.65, 0.28, 0.04),
    (null, 24, 41, 35, 32, 349, 894, 104, 223, 22, 12, 5, 40, 34, 451000000, 0.66, 0.27, 0.04)
  ) as total (holds, competence_men, staff_for_children, forum_women, forum_men, rooms_women, beds_women, rooms_men, beds_men,
              full_women, full_men, temporary, offering_women, offering_men, funding, higher, upper_secondary, prim)
    on total.holds = year.year or total.holds is null and year.year not in (2019, 2020, 2021);

-- Which municipalities a centre is for, by their numbers of 2020: nobody published it, but everybody has one, and the men of
-- Sunnmore one of their own. Fjell had one until 2020; from 2021 Lier belongs to Asker and Barum, as that centre then said.
create temp table area on commit drop as
select centre, number, date '2015-01-01' as valid_from, null::date as valid_to
  from (values
    ('alta', '5403 5430'),
    ('asker-og-baerum', '3024 3025'),
    ('aust-agder', '4201 4202 4203 4211 4212 4213 4214 4216 4217 4218 4219 4220 4221 4222'),
    ('bergen', '4601 4618 4619 4620 4621 4622 4623 4624 4625 4627 4628 4629 4630 4631 4632 4633 4634 4635'),
    ('bodo', '1804 1837 1838 1839 1840 1841 1845 1848 1875'),
    ('drammen', '3005 3048'),
    ('follo', '3019 3020 3021 3022 3023 3028'),
    ('fredrikstad', '3001 3003 3004 3011'),
    ('gjovik', '3407 3442 3443 3446 3447 3448 3449 3450 3451 3452 3453 3454'),
    ('glaamdal', '3401 3414 3415 3416 3417 3418'),
    ('gudbrandsdal', '3405 3431 3432 3433 3434 3435 3436 3437 3438 3439 3440 3441'),
    ('hallingdal', '3039 3040 3041 3042 3043 3044'),
    ('hamar', '3403 3411 3412 3413 3419 3420 3421 3422'),
    ('hammerfest', '5406 5432 5433 5434 5435 5436'),
    ('harstad', '5402 5411 5412 5413 5414'),
    ('helgeland', '1811 1812 1813 1815 1816 1818 1820 1822 1824 1825 1826 1827'),
    ('indre-ostfold', '3012 3013 3014 3015 3016'),
    ('kongsberg', '3006 3050 3051 3052'),
    ('kristiansand', '4204 4205 4206 4207 4215 4223 4224 4225 4226 4227 4228'),
    ('kristiansund', '1505 1554 1560 1563 1566 1573 1576'),
    ('levanger', '5006 5007 5020 5034 5035 5036 5037 5038 5041 5042 5043 5044 5045 5046 5047 5049 5052 5053 5054 5057 5058 5060'),
    ('lofoten', '1856 1857 1859 1860 1865 1874'),
    ('molde', '1506 1535 1539 1547 1557 1579'),
    ('moss', '3002 3017 3018'),
    ('narvik', '1806 1853'),
    ('nora', '5404 5405 5437 5438 5439 5440 5441 5442 5443 5444'),
    ('nord-osterdal', '3423 3424 3425 3426 3427 3428 3429 3430 5025'),
    ('orkdal', '5014 5021 5022 5029 5055 5056 5059 5061'),
    ('oslo', '0301'),
    ('rana', '1828 1832 1833 1834 1835 1836'),
    ('ringerike', '3007 3038 3045 3046 3047 3053 3054'),
    ('romerike', '3026 3027 3029 3030 3031 3032 3033 3034 3035 3036 3037'),
    ('senja', '5415 5416 5417 5418 5419 5420 5421'),
    ('stavanger', '1101 1103 1108 1111 1112 1114 1119 1120 1121 1122 1124 1127 1130 1133 1144'),
    ('stord', '4613 4614 4615 4616 4617'),
    ('sunnfjord', '4602 4636 4637 4638 4639 4640 4641 4642 4643 4644 4645 4646 4647 4648 4649 4650 4651'),
    ('sunnmore', '1507 1511 1514 1515 1516 1517 1520 1525 1528 1531 1532 1577 1578'),
    ('telemark', '3806 3807 3808 3812 3813 3814 3815 3816 3817 3818 3819 3820 3821 3822 3823 3824 3825'),
    ('tromso', '5401 5422 5423 5424 5425 5426 5427 5428 5429'),
    ('trondheim', '5001 5026 5027 5028 5031 5032 5033'),
    ('vest', '1106 1134 1135 1145 1146 1149 1151 1160 4611 4612'),
    ('vesteralen', '1851 1866 1867 1868 1870 1871'),
    ('vestfold', '3801 3802 3803 3804 3805 3811')
  ) as listed (centre, numbers), regexp_split_to_table(numbers, ' ') as number
union all values ('fjell', '4626', date '2015-01-01', date '2019-12-31'), ('bergen', '4626', '2020-01-01', null),
    ('drammen', '3049', '2015-01-01', '2020-12-31'), ('asker-og-baerum', '3049', '2021-01-01', null);
insert into area select 'sunnmore-menn', number, valid_from, valid_to from area where centre = 'sunnmore';
insert into register.municipality_served (centre, target, municipality, valid_from, valid_to)
select distinct on (service.centre, service.target, m.number, m.valid_from) service.centre, service.target, m.number,
       greatest(m.valid_from, area.valid_from), least(m.valid_to, area.valid_to)
  from register.municipality m
  join lateral (select area.* from area where area.number = m.number and m.valid_from < '2024-01-01'
                union all
                select area.* from area where area.number = any (regexp_split_to_array(m.predecessors, '\D+')) and m.valid_from >= '2024-01-01'
                union all
                select area.* from register.municipality later join area on area.number = later.number
                 where m.valid_to = '2019-12-31' and later.valid_from = '2020-01-01'
                   and m.number = any (regexp_split_to_array(later.predecessors, '\D+'))) area
    on area.valid_from <= coalesce(m.valid_to, 'infinity') and coalesce(area.valid_to, 'infinity') >= m.valid_from
  join register.shelter_service service on service.centre = area.centre
 where coalesce(m.valid_to, 'infinity') >= '2015-01-01'
 order by service.centre, service.target, m.number, m.valid_from, area.number
    on conflict do nothing;
-- Of numbers that ended in 2019 the register has no inhabitants: they have their part of the municipality that they went into.
create temp table people on commit drop as
select year.year, served.centre, served.number,
       coalesce(register.inhabitants(served.number, year.year),
                (select sum(register.inhabitants(m.number, year.year) / cardinality(string_to_array(m.predecessors, '|')))
                   from register.municipality m
                  where m.valid_from = '2020-01-01' and served.number = any (string_to_array(m.predecessors, '|'))), 0)::numeric as inhabitants
  from register.reporting_year year,
       lateral (select distinct m.centre, m.municipality as number from register.municipality_served m
                 where daterange(m.valid_from, m.valid_to, '[]') && daterange(make_date(year.year, 1, 1), make_date(year.year, 12, 31), '[]')) served;

-- What a centre gets: the published price for each inhabitant, or of the rest of the total a part that is larger for each of few.
create temp table granted on commit drop as
select year, centre, inhabitants, case when price is not null then price * inhabitants
            else floor((funding - published) * upto / everything) - floor((funding - published) * (upto - weight) / everything) end as amount
  from (select *, coalesce(sum(price * inhabitants) over (partition by year), 0) as published,
               sum(weight) over (partition by year order by centre) as upto, sum(weight) over (partition by year) as everything
          from (select s.*, planned.funding, known.price,
                       case when known.price is not null then 0
                            else round(coalesce((select price from published_centre p where p.centre = s.centre and p.year = 2021),
                                                1250 / power(inhabitants, 0.25)) * inhabitants) end as weight
                  from (select year, centre, sum(inhabitants) as inhabitants from people group by year, centre) s
                  join planned using (year)
                  left join published_centre known using (year, centre)) w) shares;

do $$
declare
    of_year  integer;
    agency   text;
    with_women integer;
    with_men   integer;
    plan     record;
begin
    for of_year in select distinct year from register.centre_report order by 1 loop
        select * into plan from planned where year = of_year;
        create temp table service on commit drop as
        select s.centre, s.target, s.residential, r.status = 'DRAFT' as begun,
               row_number() over (partition by s.target order by md5(s.centre || s.target || of_year)) as nth,
               sqrt(4 + r.employees_full_time + r.employees_part_time) as weight
          from register.centre_report r join register.shelter_service s on s.centre = r.centre
         where r.year = of_year;
        alter table service add share numeric, add before numeric;
        update service set share = o.upto / o.total, before = (o.upto - o.weight) / o.total
          from (select centre, target, weight, sum(weight) over (partition by target order by md5(centre))::numeric as upto,
                       sum(weight) over (partition by target)::numeric as total
                  from (select centre, target, case when residential then weight else 0 end as weight from service) w) o
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
               special_competence = array['CHILDREN'], staff_training = array['VIOLENCE', 'RISK_ASSESSMENT'],
               changed_by = 'demonstration', changed_at = least(make_timestamptz(of_year + 1, 1, 11, 9, 0, 0, 'Europe/Oslo'), (register.today() - 4 + time '9:00') at time zone 'Europe/Oslo'),
               submitted_by = case when status <> 'DRAFT' then 'manager.' || centre end,
               submitted_at = case when status <> 'DRAFT' then least(make_timestamptz(of_year + 1, 1, 20, 10, 0, 0, 'Europe/Oslo'), (register.today() - 3 + time '10:00') at time zone 'Europe/Oslo') end,
               decided_by = case when status = 'APPROVED' then 'office' end,
               decided_at = case when status = 'APPROVED' then least(make_timestamptz(of_year + 1, 2, 3, 12, 0, 0, 'Europe/Oslo'), (register.today() - 1 + time '12:00') at time zone 'Europe/Oslo') end
         where r.year = of_year;
        update register.centre_report r set men_premises = case when m.nth <= plan.temporary then 'TEMPORARY' when m.nth <= 25 then 'OWN_PREMISES' else 'SAME_BUILDING_SEPARATE' end,
               men_temporary_kind = case when m.nth <= plan.temporary then array['RENTED_FLAT_OR_HOUSE'] else '{}' end
          from (select centre, row_number() over (order by nth) as nth from service where target = 'MEN' and residential) m
         where r.year = of_year and r.centre = m.centre;
        update register.centre_report r set special_competence = special_competence || array['MEN_EXPOSED']
          from (select centre, row_number() over (order by md5(centre)) as nth from register.centre_report where year = of_year) c
         where r.year = of_year and r.centre = c.centre and c.nth <= plan.competence_men;
        -- Fifteen of the centres do not belong to municipalities; a company of several says so in its name. The house for
        -- men of Sunnmore is a part of the other one there.
        update register.centre_report r set ownership = case when r.centre = 'sunnmore-menn' then 'OTHER' when o.nth <= 9 then 'FOUNDATION'
                    when o.nth <= 15 then 'VOLUNTARY_PRIVATE' when o.company or o.nth % 3 = 0 then 'INTERMUNICIPAL_COMPANY' else 'MUNICIPAL' end
          from (select code, company, row_number() over (order by company or name ~ 'Sunnmøre|Fjell', md5(code || 'owner')) as nth
                  from register.centre, lateral (select name ~ 'IKS|interkommunale') as named (company)) o
         where r.year = of_year and r.centre = o.code;
        -- Education in the published shares, employee by employee.
        update register.centre_report r
           set education_higher = e.higher, education_upper_secondary = e.upper, education_primary = e.prim,
               education_other = e.employees - e.higher - e.upper - e.prim,
               staff_gender = jsonb_build_object('WOMAN', (e.employees - e.employees / 9)::text, 'MAN', (e.employees / 9)::text, 'OTHER', '0'),
               fte_user_facing = round(r.fte * 0.85, 1)
          from (select centre, count(*)::int as employees, count(*) filter (where place <= plan.higher)::int as higher,
                       count(*) filter (where place > plan.higher and place <= plan.higher + plan.upper_secondary)::int as upper,
                       count(*) filter (where place > plan.higher + plan.upper_secondary and place <= plan.higher + plan.upper_secondary + plan.prim)::int as prim
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
               case when target = 'MEN' or nth > plan.staff_for_children then 0 else 1 + nth % 3 end,
               nth <= case target when 'WOMEN' then plan.forum_women else plan.forum_men end,
               case when nth <= case target when 'WOMEN' then plan.forum_women else plan.forum_men end then array['LOCAL_VIOLENCE_TEAM', 'COORDINATION_GROUP'] else '{}' end,
               '{}', '{}',
               coalesce((select array_agg(distinct m.municipality) from register.municipality_served m
                          where m.centre = service.centre and m.target = service.target
                            and daterange(m.valid_from, m.valid_to, '[]') && daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]')), '{}'),
               case when target = 'WOMEN' or residential then room.bedrooms end,
               case when target = 'WOMEN' or residential then greatest(room.bedrooms, room.beds) end,
               case when target = 'WOMEN' then case when nth <= 36 then 1 + (nth <= 5)::int else 0 end else case when nth <= 12 then 1 + (nth <= 3)::int else 0 end end,
               case when target = 'WOMEN' then case when nth <= 25 then 1 + (nth <= 7)::int else 0 end else (nth <= 7)::int end,
               case when target = 'WOMEN' then case when nth <= 20 then 1 + (nth <= 1)::int else 0 end else (nth <= 8)::int end,
               case when residential then was_full end, case when was_full <> 'NO' and residential then array['OTHER_SHELTER'] else '{}' end,
               case when target = 'MEN' then exists (select from register.centre_report r where r.centre = service.centre and r.year = of_year and r.men_premises = 'TEMPORARY') else false end,
               case when centre = 'nora' and target = 'WOMEN' then 486 else least(240, 8 + 14 * serves + abs(hashtext(centre || target)) % 20) end,
               case when nth % 3 = 0 then 'FULLY' else 'PARTLY' end, '24_7', 168, true, nth % 4 > 0, array['en', 'pl']
          from service
          -- what was published of a centre; of the others enough to make the published number
          join (select centre, target, coalesce(published, case when nth <= 0.4 * (wanted - known) then 'SEVERAL' when nth <= wanted - known then 'ONCE'
                       else 'NO' end) as was_full
                  from (select s.centre, s.target, p.published, case s.target when 'WOMEN' then plan.full_women else plan.full_men end as wanted,
                               count(*) filter (where p.published in ('ONCE', 'SEVERAL')) over (partition by s.target) as known,
                               row_number() over (partition by s.target order by p.published is not null or not s.residential, s.nth) as nth
                          from service s
                          left join lateral (select case s.target when 'WOMEN' then women else men end as published
                                               from published_centre where centre = s.centre and year = of_year) p on true) f) fullness using (centre, target),
          lateral (select count(*)::int as serves from people where people.year = of_year and people.centre = service.centre) area,
          lateral (select
                   (floor(share * rooms) - floor(before * rooms))::int as bedrooms, (floor(share * all_beds) - floor(before * all_beds))::int as beds
              from (select case target when 'WOMEN' then plan.rooms_women else plan.rooms_men end as rooms,
                           case target when 'WOMEN' then plan.beds_women else plan.beds_men end as all_beds) t) room;
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
                when nth > case r.target when 'WOMEN' then plan.offering_women else plan.offering_men end then array['NONE']
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
        -- Each municipality pays for its inhabitants.
        update register.centre_report r set municipal_funding = money.per, other_income = 50000, total_cost = money.amount - 100000
          from (select centre, amount, jsonb_object_agg(number, (floor(amount * upto / inhabitants) - floor(amount * (upto - own) / inhabitants))::bigint::text) as per
                  from (select granted.centre, granted.amount, granted.inhabitants, people.number, people.inhabitants as own,
                               sum(people.inhabitants) over (partition by people.centre order by people.number) as upto
                          from granted join people using (year, centre) where granted.year = of_year) part
                 group by centre, amount) money
         where r.year = of_year and r.centre = money.centre;
        -- The pandemic: no shelter closed, and most had fewer who asked.
        insert into register.report_event (centre, year, position, event_kind, from_date, to_date, service_status, challenges, demand_change, perpetrator_used_measures)
        select centre, of_year, 0, 'PANDEMIC', case of_year when 2020 then date '2020-03-12' else date '2021-01-01' end, make_date(of_year, case of_year when 2020 then 12 else 9 end, 25),
               jsonb_build_object('RESIDENTIAL', case when nth % 3 = 0 then 'AS_NORMAL' else 'OPEN_WITH_MEASURES' end,
                   'DAY_VISITS', case nth % 4 when 0 then 'OPEN_WITH_MEASURES' when 1 then 'REDUCED' else 'MOVED_TO_PHONE_VIDEO' end,
                   'GROUPS', case when nth % 5 = 0 then 'REDUCED' else 'TEMPORARILY_CLOSED' end,
                   'CHILDREN', case when nth % 2 = 0 then 'OPEN_WITH_MEASURES' else 'REDUCED' end, 'PHONE', 'AS_NORMAL'),
               case when nth % 3 = 0 then array['INFECTION_CONTROL', 'STAFF_PRACTICAL_ADMIN', 'COOPERATION_CLOSED'] else array['INFECTION_CONTROL', 'STAFF_PRACTICAL_ADMIN'] end,
               jsonb_build_object('RESIDENTS', case when nth <= 24 then 'FEWER' when nth <= 31 then 'MORE' else 'SAME' end,
                   'DAY_USERS', case when nth <= 30 then 'FEWER' when nth <= 34 then 'MORE' else 'SAME' end),
               case when nth % 4 = 0 then 'UNKNOWN' when nth % 4 < 3 then 'YES' else 'NO' end
          from (select centre, row_number() over (order by md5(centre || 'pandemic')) as nth from register.centre_report where year = of_year) c
         where of_year = 2020 or of_year = 2021 and nth <= 31;
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
