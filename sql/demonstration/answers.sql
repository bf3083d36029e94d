-- Invented answers to the questions that no published figure is fitted to: who made contact, how
-- the violence was, what was done. The same at every run: a question and a record decide. The records
-- lie in tables of the session that have no index, and go into the register with their answers.
create function pg_temp.part(record uuid, question text) returns integer language sql immutable as $$
    select (hashtext(record::text || question) & 2147483647) % 100
$$;
create function pg_temp.choice(record uuid, question text, variadic codes text[]) returns text language sql immutable as $$
    select case when pg_temp.part(record, question) >= 4
                then codes[1 + (hashtext(question || record::text) & 2147483647) % cardinality(codes)] end
$$;
create function pg_temp.choices(record uuid, question text, variadic codes text[]) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct code), '{}')
      from unnest(codes) with ordinality as list (code, place)
     where pg_temp.part(record, question) >= 4
       and (place = 1 + (hashtext(question || record::text) & 2147483647) % cardinality(codes)
            or pg_temp.part(record, question || code) < 18)
$$;

update pg_temp.stay set
    previous_stays_count = case when previous_contact && array['RESIDENT'] then pg_temp.choice(id, 'count', 'ONE', 'TWO_OR_MORE') end,
    first_stay_ever_year = case when previous_contact && array['RESIDENT'] then extract(year from admission_date) - 1 - pg_temp.part(id, 'year') % 7 end,
    contact_initiative = pg_temp.choices(id, 'initiative', 'SELF', 'SELF', 'FAMILY_FRIENDS', 'POLICE', 'HEALTH', 'CHILD_WELFARE', 'NAV', 'FAMILY_COUNSELLING', 'OTHER_SHELTER', 'LAWYER'),
    knew_shelter_from = pg_temp.choices(id, 'knew', 'INTERNET', 'NETWORK', 'SERVICE', 'MEDIA'),
    main_reason = case when pg_temp.part(id, 'reason') < 70 then violence_types[1] end,
    duration = case when repeated = 'YES' then pg_temp.choice(id, 'duration', 'LT_1M', '1M_1Y', '1_5Y', '1_5Y', 'GT_5Y', 'UNKNOWN') end,
    injuries = pg_temp.choice(id, 'injuries', 'NONE', 'MINOR', 'MINOR', 'NEEDED_TREATMENT', 'UNKNOWN'),
    weapon_used = pg_temp.choice(id, 'weapon', 'YES', 'NO', 'NO', 'NO', 'UNKNOWN'),
    feared_for_life = pg_temp.choice(id, 'life', 'YES', 'NO', 'UNKNOWN'),
    police_report = pg_temp.choice(id, 'police', 'BY_USER', 'BY_POLICE_OR_OTHER', 'NO', 'NO', 'NO', 'PLANNED', 'UNKNOWN'),
    protection_measures = case when pg_temp.part(id, 'measures') < 60 then array['NONE'] else pg_temp.choices(id, 'measure', 'VIOLENCE_ALARM', 'CONTACT_BAN', 'ADDRESS_BLOCK') end,
    children_exposed = case when has_children_under18 then pg_temp.choice(id, 'exposed', 'YES', 'YES', 'NO', 'UNKNOWN') end,
    assistance = pg_temp.choices(id, 'assistance', 'INTAKE_TALK', 'NEEDS_MAPPING', 'THREAT_MAPPING', 'ONE_TO_ONE', 'PRIMARY_CONTACT', 'HELP_CONTACTING_SERVICES', 'PRACTICAL_HELP', 'SAFETY_PLAN'),
    services_contacted = pg_temp.choices(id, 'services', 'NAV', 'CHILD_WELFARE', 'POLICE', 'FAMILY_COUNSELLING', 'HOUSING_OFFICE', 'LEGAL_AID'),
    housing_help = pg_temp.choice(id, 'housing', 'NOT_NEEDED', 'HELPED', 'NOT_OBTAINED'),
    return_reason = case when destination = 'BACK_TO_PERPETRATOR' then pg_temp.choices(id, 'return', 'OWN_CHOICE', 'PERPETRATOR_PROMISED_CHANGE', 'CHILDREN', 'ECONOMY', 'HOUSING') else '{}' end,
    follow_up_agreed = case when discharge_date is not null then pg_temp.part(id, 'follow') < 55 end,
    species = case when has_animal && array['PET', 'SERVICE_ANIMAL'] then pg_temp.choices(id, 'species', 'DOG', 'CAT', 'SMALL', 'HORSE') else '{}' end,
    animal_threatened = case when has_animal && array['PET', 'SERVICE_ANIMAL'] then pg_temp.choice(id, 'threatened', 'YES', 'NO', 'NO', 'NO', 'UNKNOWN') end,
    animal_placement = case when has_animal && array['PET', 'SERVICE_ANIMAL'] then pg_temp.choice(id, 'placement', 'NETWORK', 'KENNEL', 'LEFT_WITH_PERPETRATOR', 'OTHER') end
where consent = 'FULL';

update pg_temp.child_stay set
    interruption_days = case when interruption then least(1 + pg_temp.part(id, 'days') % 12, nullif(coalesce(discharge_date, register.today()) - admission_date, 0)) end,
    interruption_reason = case when interruption then pg_temp.choices(id, 'why', 'SAFETY', 'DISTANCE', 'SHORT_STAY') else '{}' end,
    alternative_teaching = case when interruption and in_kindergarten_or_school = 'SCHOOL' then pg_temp.choice(id, 'teaching', 'OTHER_SCHOOL', 'AT_SHELTER', 'HOME_TASKS', 'NONE') end,
    child_experience = pg_temp.choices(id, 'experience', 'PHYSICAL_AGAINST_PARENT', 'PSYCHOLOGICAL_AGAINST_PARENT', 'THREATS_AGAINST_PARENT', 'PHYSICAL_AGAINST_CHILD', 'PSYCHOLOGICAL_AGAINST_CHILD'),
    assistance = pg_temp.choices(id, 'assistance', 'OWN_CONTACT_PERSON', 'ONE_TO_ONE', 'ACTIVITIES', 'NEEDS_MAPPING', 'SCHOOL_HELP'),
    other_agencies = pg_temp.choices(id, 'agencies', 'SCHOOL', 'KINDERGARTEN', 'HEALTH_CLINIC', 'BUP', 'CHILDRENS_HOUSE'),
    contact_supervised = case when contact_with_perpetrator then pg_temp.choice(id, 'supervised', 'YES', 'NO') end,
    destination = case when return_to_perpetrator then 'BACK_TO_PERPETRATOR' when discharge_date is not null then pg_temp.choice(id, 'destination', 'OWN_HOME_WITHOUT_PERPETRATOR', 'NEW_HOME', 'FAMILY_FRIENDS', 'OTHER_SHELTER', 'TEMPORARY_HOUSING') end
where consent = 'FULL';

update pg_temp.day_user set
    birth_year = extract(year from created_at) - 20 - pg_temp.part(id, 'age') % 45,
    living_situation = pg_temp.choice(id, 'living', 'MARRIED_OR_REGISTERED', 'COHABITING', 'ALONE', 'ALONE', 'OTHER'),
    main_activity = array_remove(array[pg_temp.choice(id, 'activity', 'FULL_TIME', 'FULL_TIME', 'FULL_TIME', 'PART_TIME', 'UNEMPLOYED', 'STUDENT', 'HOME', 'DISABILITY', 'WORK_ASSESSMENT', 'SICK_LEAVE')], null),
    parents_born_abroad = pg_temp.choice(id, 'parents', 'BOTH_ABROAD', 'BOTH_ABROAD', 'BOTH_NORWAY', 'BOTH_NORWAY', 'BOTH_NORWAY', 'ONE_ABROAD'),
    born_in_norway = case when pg_temp.choice(id, 'parents', 'BOTH_ABROAD', 'BOTH_ABROAD', 'BOTH_NORWAY', 'BOTH_NORWAY', 'BOTH_NORWAY', 'ONE_ABROAD') = 'BOTH_ABROAD' then pg_temp.choice(id, 'born', 'NO', 'NO', 'NO', 'YES') else 'YES' end,
    country_background = case when pg_temp.choice(id, 'parents', 'BOTH_ABROAD', 'BOTH_ABROAD', 'BOTH_NORWAY', 'BOTH_NORWAY', 'BOTH_NORWAY', 'ONE_ABROAD') = 'BOTH_ABROAD' then pg_temp.choice(id, 'country', 'SY', 'AF', 'SO', 'IQ', 'PL', 'ER', 'PH', 'TH') end,
    disability = array_remove(array[pg_temp.choice(id, 'disability', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'MENTAL', 'MOBILITY', 'OTHER')], null),
    has_children_under18 = pg_temp.part(id, 'children') < 60,
    contact_initiative = pg_temp.choices(id, 'initiative', 'SELF', 'FAMILY_FRIENDS', 'POLICE', 'HEALTH', 'NAV', 'FAMILY_COUNSELLING'),
    repeated = pg_temp.choice(id, 'repeated', 'YES', 'YES', 'NO', 'UNKNOWN'),
    duration = case when pg_temp.choice(id, 'repeated', 'YES', 'YES', 'NO', 'UNKNOWN') = 'YES' then pg_temp.choice(id, 'duration', '1M_1Y', '1_5Y', 'GT_5Y', 'UNKNOWN') end,
    police_report = pg_temp.choice(id, 'police', 'BY_USER', 'NO', 'NO', 'PLANNED', 'UNKNOWN'),
    species = case when has_animal && array['PET', 'SERVICE_ANIMAL'] then pg_temp.choices(id, 'species', 'DOG', 'CAT', 'SMALL', 'HORSE') else '{}' end,
    animal_threatened = case when has_animal && array['PET', 'SERVICE_ANIMAL'] then pg_temp.choice(id, 'threatened', 'YES', 'NO', 'NO', 'NO', 'UNKNOWN') end,
    animal_placement = case when has_animal && array['PET', 'SERVICE_ANIMAL'] then pg_temp.choice(id, 'placement', 'WITH_ME', 'NETWORK', 'OTHER') end
where not is_child;
update pg_temp.day_user set birth_year = extract(year from created_at) - 4 - pg_temp.part(id, 'age') % 13 where is_child;
do $$
declare
    answered text;
    columns  text;
begin
    foreach answered in array array['stay', 'child_stay', 'day_user'] loop
        select string_agg(attname, ', ') into columns
          from pg_attribute where attrelid = ('pg_temp.' || answered)::regclass and attnum > 0 and not attisdropped;
        execute format('insert into register.%1$s (%2$s) select %2$s from pg_temp.%1$s', answered, columns);
    end loop;
end $$;
