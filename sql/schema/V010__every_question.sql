-- Every question of the forms A to E (forms.md sections 2 to 6), day users and visits included.
-- Empty = not answered. confirmed: the warnings that someone has looked at and confirmed.
alter table register.stay
    add column previous_contact     text[] not null default '{}' check (previous_contact <@ array['NONE', 'RESIDENT', 'DAY_USER', 'PHONE']),
    add column previous_stays_count text check (previous_stays_count in ('ONE', 'TWO_OR_MORE')),
    add column first_stay_ever_year smallint check (first_stay_ever_year between 1970 and 2100),
    add column contact_initiative   text[] not null default '{}' check (contact_initiative <@ array['SELF', 'FAMILY_FRIENDS', 'POLICE', 'HEALTH', 'MENTAL_HEALTH', 'CHILD_WELFARE', 'NAV', 'FAMILY_COUNSELLING', 'OTHER_SHELTER', 'SCHOOL_KINDERGARTEN', 'REFUGEE_ASYLUM', 'LAWYER', 'NGO_HELPLINE', 'OTHER']),
    add column knew_shelter_from    text[] not null default '{}' check (knew_shelter_from <@ array['INTERNET', 'NETWORK', 'SERVICE', 'MEDIA', 'OTHER']),
    add column main_reason          text check (main_reason in ('PSYCHOLOGICAL', 'PHYSICAL', 'THREATS', 'SEXUAL', 'ECONOMIC', 'MATERIAL', 'DIGITAL', 'STALKING', 'NEGATIVE_SOCIAL_CONTROL', 'HONOUR', 'FORCED_MARRIAGE', 'FGM', 'TRAFFICKING', 'OTHER')),
    add column repeated             text check (repeated in ('YES', 'NO', 'UNKNOWN')),
    add column duration             text check (duration in ('LT_1M', '1M_1Y', '1_5Y', 'GT_5Y', 'UNKNOWN')),
    add column injuries             text check (injuries in ('NONE', 'MINOR', 'NEEDED_TREATMENT', 'UNKNOWN')),
    add column weapon_used          text check (weapon_used in ('YES', 'NO', 'UNKNOWN')),
    add column feared_for_life      text check (feared_for_life in ('YES', 'NO', 'UNKNOWN')),
    add column police_report        text check (police_report in ('BY_USER', 'BY_POLICE_OR_OTHER', 'NO', 'PLANNED', 'UNKNOWN')),
    add column protection_measures  text[] not null default '{}' check (protection_measures <@ array['NONE', 'VIOLENCE_ALARM', 'CONTACT_BAN', 'REVERSE_ALARM', 'ADDRESS_BLOCK', 'PATROL', 'OTHER']),
    add column children_exposed     text check (children_exposed in ('YES', 'NO', 'UNKNOWN')),
    add column assistance           text[] not null default '{}' check (assistance <@ array['INTAKE_TALK', 'NEEDS_MAPPING', 'THREAT_MAPPING', 'ONE_TO_ONE', 'FOLLOW_UP_PLAN', 'PRIMARY_CONTACT', 'HELP_CONTACTING_SERVICES', 'MEETING_ATTENDANCE', 'COORDINATION_GROUP', 'PRACTICAL_HELP', 'GROUP', 'ACTIVITIES', 'PARENT_GUIDANCE', 'SAFETY_PLAN', 'REESTABLISHMENT_PLAN']),
    add column services_contacted   text[] not null default '{}' check (services_contacted <@ array['NAV', 'CHILD_WELFARE', 'FAMILY_COUNSELLING', 'MENTAL_HEALTH', 'POLICE', 'SUBSTANCE_CARE', 'HOUSING_OFFICE', 'CHILDRENS_HOUSE', 'SEXUAL_ASSAULT_CENTRE', 'GP_EMERGENCY', 'HOSPITAL', 'SCHOOL_KINDERGARTEN', 'HEALTH_CLINIC', 'REFUGEE_SERVICE', 'UDI_ASYLUM', 'INCEST_CENTRE', 'ATV_PERPETRATOR_TREATMENT', 'LEGAL_AID', 'FORCED_MARRIAGE_TEAM', 'RVTS', 'OTHER']),
    add column housing_help         text check (housing_help in ('NOT_NEEDED', 'HELPED', 'NOT_OBTAINED')),
    add column return_reason        text[] not null default '{}' check (return_reason <@ array['OWN_CHOICE', 'PERPETRATOR_PROMISED_CHANGE', 'CHILDREN', 'ECONOMY', 'HOUSING', 'FAMILY_PRESSURE', 'RESIDENCE_PERMIT', 'OTHER', 'UNKNOWN']),
    add column follow_up_agreed     boolean,
    add column species              text[] not null default '{}' check (species <@ array['DOG', 'CAT', 'SMALL', 'HORSE', 'FARM', 'OTHER']),
    add column animal_abused        text check (animal_abused in ('YES', 'NO', 'UNKNOWN')),
    add column animal_threatened    text check (animal_threatened in ('YES', 'NO', 'UNKNOWN')),
    add column animal_placement     text check (animal_placement in ('WITH_ME', 'NETWORK', 'NGO_FOSTER', 'KENNEL', 'LEFT_WITH_PERPETRATOR', 'REHOMED_OR_KILLED', 'OTHER')),
    add column confirmed            text[] not null default '{}',
    add constraint stay_is_an_adult check (extract(year from admission_date) - birth_year between 16 and 110),
    add constraint stay_contact_none_alone check (not ('NONE' = any (previous_contact)) or cardinality(previous_contact) = 1),
    add constraint stay_protection_none_alone check (not ('NONE' = any (protection_measures)) or cardinality(protection_measures) = 1),
    add constraint stay_reason_unknown_alone check (not ('UNKNOWN' = any (return_reason)) or cardinality(return_reason) = 1),
    drop constraint stay_reserved_keeps_the_minimum,
    add constraint stay_reserved_keeps_the_minimum check (consent = 'FULL' or (
        num_nonnulls(was_full, referred_elsewhere, birth_year, home_municipality, living_situation, education, born_in_norway,
            parents_born_abroad, country_background, residence_basis, interpreter_need, accommodation_made, has_children_under18,
            children_along, children_along_count, children_left_with_perpetrator, destination, hesitated, previous_stays_count,
            first_stay_ever_year, main_reason, repeated, duration, injuries, weapon_used, feared_for_life, police_report,
            children_exposed, housing_help, follow_up_agreed, animal_abused, animal_threatened, animal_placement) = 0
        and cardinality(main_activity || disability || violence_types || perpetrators || has_animal || previous_contact
            || contact_initiative || knew_shelter_from || protection_measures || assistance || services_contacted
            || return_reason || species) = 0));

alter table register.child_stay
    add column service_target            text check (service_target in ('WOMEN', 'MEN', 'OTHER')),
    add column born_in_norway            text check (born_in_norway in ('YES', 'NO', 'UNKNOWN')),
    add column parents_born_abroad       text check (parents_born_abroad in ('BOTH_NORWAY', 'ONE_ABROAD', 'BOTH_ABROAD', 'UNKNOWN')),
    add column country_background        text check (country_background ~ '^[A-Z]{2}$'),
    add column residence_basis           text check (residence_basis in ('NORWEGIAN', 'NORDIC_EEA', 'PERMANENT', 'FAMILY', 'PROTECTION', 'ASYLUM_SEEKER', 'WORK_STUDY', 'NONE', 'OTHER', 'UNKNOWN')),
    add column previous_resident         boolean,
    add column previous_stays_count      text check (previous_stays_count in ('ONE', 'TWO_OR_MORE')),
    add column first_stay_ever_year      smallint check (first_stay_ever_year between 1970 and 2100),
    add column in_kindergarten_or_school text check (in_kindergarten_or_school in ('KINDERGARTEN', 'SCHOOL', 'NEITHER')),
    add column interruption              boolean,
    add column interruption_days         smallint check (interruption_days between 1 and 2000),
    add column interruption_reason       text[] not null default '{}' check (interruption_reason <@ array['SAFETY', 'DISTANCE', 'NO_TRANSPORT', 'HOLIDAY', 'CHILD_WISH', 'SHORT_STAY', 'OTHER']),
    add column alternative_teaching      text check (alternative_teaching in ('OTHER_SCHOOL', 'AT_SHELTER', 'HOME_TASKS', 'NONE')),
    add column child_experience          text[] not null default '{}' check (child_experience <@ array['PHYSICAL_AGAINST_PARENT', 'PSYCHOLOGICAL_AGAINST_PARENT', 'THREATS_AGAINST_PARENT', 'PHYSICAL_AGAINST_CHILD', 'PSYCHOLOGICAL_AGAINST_CHILD', 'SEXUAL_AGAINST_CHILD', 'NEGLECT', 'VIOLENCE_AGAINST_SIBLING', 'UNKNOWN']),
    add column assistance                text[] not null default '{}' check (assistance <@ array['OWN_CONTACT_PERSON', 'ONE_TO_ONE', 'GROUP', 'ACTIVITIES', 'NEEDS_MAPPING', 'SAFETY_PLAN', 'SCHOOL_HELP', 'FOLLOW_UP_PLAN', 'NONE']),
    add column other_agencies            text[] not null default '{}' check (other_agencies <@ array['NAV', 'CHILD_WELFARE', 'FAMILY_COUNSELLING', 'MENTAL_HEALTH', 'POLICE', 'SUBSTANCE_CARE', 'HOUSING_OFFICE', 'CHILDRENS_HOUSE', 'SEXUAL_ASSAULT_CENTRE', 'GP_EMERGENCY', 'HOSPITAL', 'SCHOOL_KINDERGARTEN', 'HEALTH_CLINIC', 'REFUGEE_SERVICE', 'UDI_ASYLUM', 'INCEST_CENTRE', 'ATV_PERPETRATOR_TREATMENT', 'LEGAL_AID', 'FORCED_MARRIAGE_TEAM', 'RVTS', 'OTHER', 'SCHOOL', 'KINDERGARTEN', 'BUP']),
    add column contact_with_perpetrator  boolean,
    add column contact_supervised        text check (contact_supervised in ('YES', 'NO', 'UNKNOWN')),
    add column return_to_perpetrator     boolean,
    add column destination               text check (destination in ('BACK_TO_PERPETRATOR', 'OWN_HOME_WITHOUT_PERPETRATOR', 'NEW_HOME', 'FAMILY_FRIENDS', 'OTHER_SHELTER', 'TEMPORARY_HOUSING', 'INSTITUTION', 'ABROAD', 'OTHER_PARENT', 'FOSTER_OR_EMERGENCY_HOME', 'OTHER', 'UNKNOWN')),
    add column confirmed                 text[] not null default '{}',
    add constraint child_stay_experience_unknown_alone check (not ('UNKNOWN' = any (child_experience)) or cardinality(child_experience) = 1),
    add constraint child_stay_assistance_none_alone check (not ('NONE' = any (assistance)) or cardinality(assistance) = 1),
    drop constraint child_stay_reserved_keeps_the_minimum,
    add constraint child_stay_reserved_keeps_the_minimum check (consent = 'FULL' or (
        num_nonnulls(adult_stay, accompanied_by, birth_year, cps_contact, concern_report, born_in_norway, parents_born_abroad,
            country_background, residence_basis, previous_resident, previous_stays_count, first_stay_ever_year,
            in_kindergarten_or_school, interruption, interruption_days, alternative_teaching, contact_with_perpetrator,
            contact_supervised, return_to_perpetrator, destination) = 0
        and cardinality(perpetrators || cps_initiated_by || interruption_reason || child_experience || assistance || other_agencies) = 0));

alter table register.day_user
    add column birth_year           smallint check (birth_year between 1850 and 2100),
    add column home_municipality    text     check (home_municipality ~ '^([0-9]{4}|ABROAD|NO_FIXED|SECRET)$'),
    add column living_situation     text     check (living_situation in ('MARRIED_OR_REGISTERED', 'COHABITING', 'ALONE', 'WITH_PARENTS', 'OTHER')),
    add column main_activity        text[]   not null default '{}' check (main_activity <@ array['FULL_TIME', 'PART_TIME', 'UNEMPLOYED', 'STUDENT', 'HOME', 'DISABILITY', 'WORK_ASSESSMENT', 'PENSION', 'INTRODUCTION', 'SICK_LEAVE', 'OTHER']),
    add column born_in_norway       text     check (born_in_norway in ('YES', 'NO', 'UNKNOWN')),
    add column parents_born_abroad  text     check (parents_born_abroad in ('BOTH_NORWAY', 'ONE_ABROAD', 'BOTH_ABROAD', 'UNKNOWN')),
    add column country_background   text     check (country_background ~ '^[A-Z]{2}$'),
    add column residence_basis      text     check (residence_basis in ('NORWEGIAN', 'NORDIC_EEA', 'PERMANENT', 'FAMILY', 'PROTECTION', 'ASYLUM_SEEKER', 'WORK_STUDY', 'NONE', 'OTHER', 'UNKNOWN')),
    add column interpreter_need     text     check (interpreter_need in ('NO_NEED', 'NEED_MET', 'NEED_NOT_MET')),
    add column disability           text[]   not null default '{}' check (disability <@ array['NONE', 'MOBILITY', 'VISION', 'HEARING', 'MENTAL', 'INTELLECTUAL', 'OTHER']),
    add column has_children_under18 boolean,
    add column previous_contact     text[]   not null default '{}' check (previous_contact <@ array['NONE', 'RESIDENT', 'DAY_USER', 'PHONE']),
    add column contact_initiative   text[]   not null default '{}' check (contact_initiative <@ array['SELF', 'FAMILY_FRIENDS', 'POLICE', 'HEALTH', 'MENTAL_HEALTH', 'CHILD_WELFARE', 'NAV', 'FAMILY_COUNSELLING', 'OTHER_SHELTER', 'SCHOOL_KINDERGARTEN', 'REFUGEE_ASYLUM', 'LAWYER', 'NGO_HELPLINE', 'OTHER']),
    add column violence_types       text[]   not null default '{}' check (violence_types <@ array['PSYCHOLOGICAL', 'PHYSICAL', 'THREATS', 'SEXUAL', 'ECONOMIC', 'MATERIAL', 'DIGITAL', 'STALKING', 'NEGATIVE_SOCIAL_CONTROL', 'HONOUR', 'FORCED_MARRIAGE', 'FGM', 'TRAFFICKING', 'OTHER']),
    add column repeated             text     check (repeated in ('YES', 'NO', 'UNKNOWN')),
    add column duration             text     check (duration in ('LT_1M', '1M_1Y', '1_5Y', 'GT_5Y', 'UNKNOWN')),
    add column perpetrators         text[]   not null default '{}' check (array_to_string(perpetrators, '|', '?') ~ '^((SPOUSE_COHABITANT|FORMER_PARTNER|BOYFRIEND_GIRLFRIEND|PARENT|STEP_PARENT|OWN_CHILD|OTHER_FAMILY|SIBLING|IN_LAW|ACQUAINTANCE|UNKNOWN_PERSON):(MAN|WOMAN|OTHER|UNKNOWN)(\||$))*$'),
    add column police_report        text     check (police_report in ('BY_USER', 'BY_POLICE_OR_OTHER', 'NO', 'PLANNED', 'UNKNOWN')),
    add column species              text[]   not null default '{}' check (species <@ array['DOG', 'CAT', 'SMALL', 'HORSE', 'FARM', 'OTHER']),
    add column animal_abused        text     check (animal_abused in ('YES', 'NO', 'UNKNOWN')),
    add column animal_threatened    text     check (animal_threatened in ('YES', 'NO', 'UNKNOWN')),
    add column animal_placement     text     check (animal_placement in ('WITH_ME', 'NETWORK', 'NGO_FOSTER', 'KENNEL', 'LEFT_WITH_PERPETRATOR', 'REHOMED_OR_KILLED', 'OTHER')),
    add column confirmed            text[]   not null default '{}',
    add constraint day_user_disability_none_alone check (not ('NONE' = any (disability)) or cardinality(disability) = 1),
    add constraint day_user_contact_none_alone check (not ('NONE' = any (previous_contact)) or cardinality(previous_contact) = 1);
create index day_user_of_centre on register.day_user (centre, user_key);

alter table register.day_visit
    add column place                text     check (place in ('AT_CENTRE', 'OUTSIDE', 'VIDEO')),
    add column content              text[]   not null default '{}' check (content <@ array['ONE_TO_ONE', 'GROUP', 'HELP_CONTACTING_SERVICES', 'MEETING_ATTENDANCE', 'LEGAL_AID', 'PRACTICAL_HELP', 'PARENT_GUIDANCE', 'SAFETY_PLANNING', 'FOLLOW_UP_AFTER_STAY', 'SOCIAL']),
    add column children_along_count smallint check (children_along_count between 0 and 15),
    add column confirmed            text[]   not null default '{}',
    add constraint day_visit_reserved_keeps_the_minimum check (consent = 'FULL' or (
        num_nonnulls(place, children_along_count) = 0 and cardinality(content) = 0));
create index day_visit_of_centre on register.day_visit (centre, visit_date desc);
grant insert, update on register.day_user, register.day_visit to ${application};

alter table register.phone_conversation add column confirmed text[] not null default '{}';
create index phone_conversation_of_key on register.phone_conversation (centre, user_key) where user_key is not null;

-- A person is not in two places: stays of one key at one centre do not overlap (X3), and one of
-- them at most is declared the first of its year of admission (X4). Checked when the statement, or
-- a transaction that asks for it, ends. A range of one text is that text, which spares an extension.
create type register.text_range as range (subtype = text, collation = "C");
alter table register.stay
    add constraint stay_no_overlap exclude using gist (
        register.text_range(centre || ' ' || user_key, centre || ' ' || user_key, '[]') with &&,
        daterange(admission_date, discharge_date, '[)') with &&) where (user_key is not null) deferrable,
    add constraint stay_one_first_in_year exclude using btree (
        centre with =, user_key with =, extract(year from admission_date) with =)
        where (first_in_year_national and user_key is not null) deferrable;
alter table register.child_stay
    add constraint child_stay_no_overlap exclude using gist (
        register.text_range(centre || ' ' || child_key, centre || ' ' || child_key, '[]') with &&,
        daterange(admission_date, discharge_date, '[)') with &&) where (child_key is not null) deferrable,
    add constraint child_stay_one_first_in_year exclude using btree (
        centre with =, child_key with =, extract(year from admission_date) with =)
        where (first_in_year_national and child_key is not null) deferrable;
