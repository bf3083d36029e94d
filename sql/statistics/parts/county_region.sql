-- The region of a municipality number, by its county (the first two digits), in the divisions of 2018, 2020 and 2024.
-- Vestfold og Telemark was one county from 2020 to 2023 but lies in two regions: there the number decides.
create view statistics.county_region as
select * from (values
    ('EAST',  '0100', '0199'), -- Østfold to 2019
    ('EAST',  '0200', '0299'), -- Akershus to 2019
    ('EAST',  '0300', '0399'), -- Oslo
    ('EAST',  '0400', '0499'), -- Hedmark to 2019
    ('EAST',  '0500', '0599'), -- Oppland to 2019
    ('EAST',  '0600', '0699'), -- Buskerud to 2019
    ('EAST',  '0700', '0799'), -- Vestfold to 2019
    ('SOUTH', '0800', '0899'), -- Telemark to 2019
    ('SOUTH', '0900', '0999'), -- Aust-Agder to 2019
    ('SOUTH', '1000', '1099'), -- Vest-Agder to 2019
    ('WEST',  '1100', '1199'), -- Rogaland
    ('WEST',  '1200', '1299'), -- Hordaland to 2019
    ('WEST',  '1400', '1499'), -- Sogn og Fjordane to 2019
    ('MID',   '1500', '1599'), -- Møre og Romsdal
    ('MID',   '1600', '1699'), -- Sør-Trøndelag to 2017
    ('MID',   '1700', '1799'), -- Nord-Trøndelag to 2017
    ('NORTH', '1800', '1899'), -- Nordland
    ('NORTH', '1900', '1999'), -- Troms to 2019
    ('NORTH', '2000', '2099'), -- Finnmark to 2019
    ('EAST',  '3000', '3099'), -- Viken 2020-2023
    ('EAST',  '3100', '3199'), -- Østfold from 2024
    ('EAST',  '3200', '3299'), -- Akershus from 2024
    ('EAST',  '3300', '3399'), -- Buskerud from 2024
    ('EAST',  '3400', '3499'), -- Innlandet
    ('EAST',  '3801', '3805'), -- Vestfold og Telemark 2020-2023: Horten to Larvik
    ('SOUTH', '3806', '3808'), -- the same: Porsgrunn, Skien, Notodden
    ('EAST',  '3811', '3811'), -- the same: Færder
    ('SOUTH', '3812', '3825'), -- the same: Siljan to Vinje
    ('EAST',  '3900', '3999'), -- Vestfold from 2024
    ('SOUTH', '4000', '4099'), -- Telemark from 2024
    ('SOUTH', '4200', '4299'), -- Agder
    ('WEST',  '4600', '4699'), -- Vestland
    ('MID',   '5000', '5099'), -- Trøndelag
    ('NORTH', '5400', '5499'), -- Troms og Finnmark 2020-2023
    ('NORTH', '5500', '5599'), -- Troms from 2024
    ('NORTH', '5600', '5699')  -- Finnmark from 2024
) as county_region (region, first_number, last_number);

comment on view statistics.county_region is 'parts';
