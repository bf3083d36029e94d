-- R4. Persons by both methods of counting: to 2020 only those who did not reserve themselves are persons,
-- from 2021 everyone whose stay, visit or conversation is declared the first of the year. The method of
-- 2021 has no figure before 2021, as the flag was not asked of those who reserved themselves.
-- Counted: population/counted_stay and counted_child_stay that are the first of the person,
-- counted_visit and counted_conversation declared the first in the year.
create view statistics.persons_by_method as
with row (row_position, row_code) as (values
    (1, 'RESIDENTS'),
    (2, 'CHILDREN'),
    (3, 'DAY_USERS'),
    (4, 'PHONE_USERS')),
method (column_code) as (values ('TO_2020'), ('FROM_2021')),
first as (
    select 'RESIDENTS' as row_code, reporting_year, consent, count(*) as persons
    from statistics.counted_stay where is_first group by 2, 3
    union all
    select 'CHILDREN', reporting_year, consent, count(*)
    from statistics.counted_child_stay where is_first group by 2, 3
    union all
    select 'DAY_USERS', reporting_year, consent, count(*)
    from statistics.counted_visit where first_in_year_national group by 2, 3
    union all
    select 'PHONE_USERS', reporting_year, consent, count(*)
    from statistics.counted_conversation where first_in_year_national group by 2, 3)
select year.year as reporting_year, row_position, row.row_code, column_code,
       case when column_code = 'TO_2020' or year.year > 2020
            then coalesce(sum(persons) filter (where column_code = 'FROM_2021' or consent = 'FULL'), 0)::numeric
       end as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join method
left join first on first.reporting_year = year.year and first.row_code = row.row_code
group by year.year, row_position, row.row_code, column_code;

comment on view statistics.persons_by_method is
'nb: Personer etter begge måtene å telle på. Måten til og med 2020 teller bare dem som ikke reserverte seg mot registrering. Måten fra 2021 teller alle som hadde årets første opphold, besøk eller samtale, og har ingen tall før 2021, fordi de som reserverte seg ikke ble spurt da. Dagbrukere er voksne; telefonbrukere er alle som hadde en enesamtale på telefon.
nn: Personar etter begge måtane å telje på. Måten til og med 2020 tel berre dei som ikkje reserverte seg mot registrering. Måten frå 2021 tel alle som hadde det første opphaldet, besøket eller samtalen i året, og har ingen tal før 2021, fordi dei som reserverte seg ikkje blei spurde då. Dagbrukarar er vaksne; telefonbrukarar er alle som hadde ein einesamtale på telefon.
en: Persons by both methods of counting. The method to 2020 counts only those who did not opt out of registration. The method from 2021 counts everyone at the first stay, visit or conversation of the year, and has no figures before 2021, as those who opted out were not asked then. Day users are adults; phone users are all who had a one-to-one conversation by phone.';
