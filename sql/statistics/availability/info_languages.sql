-- L8. Languages that services inform in, those that the form offers; any other counts as OTHER (R16).
-- Counted: population/submitted_service; base: those answered.
create view statistics.info_languages as
with row (row_position, row_code) as (values
    (1, 'nb'),
    (2, 'nn'),
    (3, 'se'),
    (4, 'smj'),
    (5, 'sma'),
    (6, 'en'),
    (7, 'am'),
    (8, 'ar'),
    (9, 'prs'),
    (10, 'fa'),
    (11, 'fr'),
    (12, 'ku'),
    (13, 'lt'),
    (14, 'pl'),
    (15, 'ps'),
    (16, 'pt'),
    (17, 'ro'),
    (18, 'ru'),
    (19, 'so'),
    (20, 'es'),
    (21, 'sw'),
    (22, 'th'),
    (23, 'ti'),
    (24, 'tr'),
    (25, 'uk'),
    (26, 'ur'),
    (27, 'vi'),
    (28, 'OTHER')),
answered as (
    select reporting_year, target, count(*) as services
    from statistics.submitted_service where cardinality(info_languages) > 0 group by 1, 2),
chosen as (
    select reporting_year, target, coalesce(row_code, 'OTHER') as code, count(distinct centre) as services
    from statistics.submitted_service cross join unnest(info_languages) language
    left join row on row_code = language group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(chosen.services, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code
left join chosen on chosen.reporting_year = year.year and chosen.target = column_code and chosen.code = row_code;

comment on view statistics.info_languages is
'nb: Språk tilbudet har informasjon på. Et tilbud telles én gang for hvert språk; språk utenfor listen telles som andre språk. Andel av tilbudene som har svart, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Språk tilbodet har informasjon på. Eit tilbod blir talt éin gong for kvart språk; språk utanfor lista blir talde som andre språk. Del av tilboda som har svara, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: Languages that the service informs in. A service counts once in each language; languages not listed count as other languages. Share of the services that answered, for women and for men apart. Only submitted yearly reports are counted.';
