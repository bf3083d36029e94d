-- The tables of the chapter services in their order; what the columns mean stands in contents.sql.
create view statistics.contents_services as
select 'services' as chapter, tables.* from (values
    (1, 'centres_and_services', 'COUNT', 'centres_and_services', null::text, 'ServiceCount', 'Coverage', false, 0, 'S1, R21', null::integer[]),
    (2, 'centres_by_region', 'COUNT', 'centres', null, 'Region', 'Coverage', false, 0, 'S1, R21 (inferred)', null),
    (3, 'reporting_coverage', 'SHARE', 'centres', 'centres', 'ReportCoverage', 'Gender', false, 0, 'R21', null),
    (4, 'men_premises', 'SHARE', 'services', 'services', 'MenPremises', 'Gender', false, 0, 'S2', null),
    (5, 'men_temporary_kind', 'SHARE', 'services', 'services', 'MenTemporaryKind', 'Gender', true, 0, 'S2, R16', null),
    (6, 'co_located_incest_centre', 'SHARE', 'centres', 'centres', 'YesNo', 'Gender', false, 0, 'S1 (inferred)', null),
    (7, 'resident_offers', 'SHARE', 'services', 'services', 'ResidentOffer', 'ServiceTarget', true, 0, 'S3, R16', null),
    (8, 'day_user_offers', 'SHARE', 'services', 'services', 'DayUserOffer', 'ServiceTarget', true, 0, 'S4, R16', null),
    (9, 'resident_offers_difference', 'SHARE', 'centres', 'centres', 'ResidentOffer', 'OfferDifference', true, 0, 'S7, R14 (inferred)', null),
    (10, 'day_user_offers_difference', 'SHARE', 'centres', 'centres', 'DayUserOffer', 'OfferDifference', true, 0, 'S7, R14 (inferred)', null),
    (11, 'offers_per_service', 'MEAN', 'offers', 'services', 'OfferGroup', 'ServiceTarget', false, 1, 'S7 (inferred)', null),
    (12, 'child_offers', 'SHARE', 'centres', 'centres', 'ChildOffer', 'Gender', true, 0, 'S5, R16', null),
    (13, 'user_participation', 'SHARE', 'centres', 'centres', 'UserParticipation', 'Gender', true, 0, 'S6, R16', null),
    (14, 'outreach', 'SHARE', 'centres', 'centres', 'Outreach', 'Gender', true, 0, 'S6, R16', null),
    (15, 'offers_for_groups', 'SHARE', 'centres', 'centres', 'UserNeed', 'OfferForGroup', true, 0, 'S6 (inferred)', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_services is 'contents';
