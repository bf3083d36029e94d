-- P3. Adult users whose perpetrator is a current or former partner; who has both counts in both and once in
-- the first row (R16). BOYFRIEND_GIRLFRIEND is a current partner.
-- Counted: population/user_with_perpetrator; base: those with at least one perpetrator.
create view statistics.partner_perpetrator as
with row (row_position, row_code) as (values
    (1, 'CURRENT_OR_FORMER'),
    (2, 'CURRENT'),
    (3, 'FORMER')),
counted as (
    select reporting_year, user_group, count(*) as answered,
           count(*) filter (where relations && array['SPOUSE_COHABITANT', 'BOYFRIEND_GIRLFRIEND', 'FORMER_PARTNER']) as current_or_former,
           count(*) filter (where relations && array['SPOUSE_COHABITANT', 'BOYFRIEND_GIRLFRIEND']) as current,
           count(*) filter (where relations && array['FORMER_PARTNER']) as former
    from statistics.user_with_perpetrator group by 1, 2)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(case row_code when 'CURRENT_OR_FORMER' then current_or_former
                                  when 'CURRENT' then current
                                  when 'FORMER' then former end), 0)::numeric as value,
       coalesce(sum(answered), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.user_column
left join counted on counted.reporting_year = year.year and counted.user_group = user_column.user_group
group by year.year, row_position, row_code, column_code;

comment on view statistics.partner_perpetrator is
'nb: Beboere og dagbrukere som er utsatt for vold fra en partner de har, en tidligere partner eller begge. Ektefelle, samboer og kjæreste regnes som nåværende partner. Andel av dem med minst én oppgitt voldsutøver. Den som både var beboer og dagbruker, er med i begge grupper.
nn: Bebuarar og dagbrukarar som er utsette for vald frå ein partnar dei har, ein tidlegare partnar eller begge. Ektefelle, sambuar og kjærast blir rekna som noverande partnar. Del av dei med minst éin oppgitt valdsutøvar. Den som både var bebuar og dagbrukar, er med i begge grupper.
en: Residents and day users exposed to violence from a partner they have, a former partner or both. Spouse, cohabitant and boyfriend or girlfriend are current partners. Share of those with at least one perpetrator given. Who was both resident and day user is in both groups.';
