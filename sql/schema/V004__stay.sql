-- An adult's stay (forms.md form A). Nothing here can name a person. Empty = not answered.
create table register.stay (
    id                             uuid     primary key,
    version                        integer  not null,
    centre                         text     not null references register.centre,
    consent                        text     not null check (consent in ('FULL', 'RESERVED')),
    service_target                 text     not null check (service_target in ('WOMEN', 'MEN', 'OTHER')),
    user_key                       text     check (user_key ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$'),
    admission_date                 date     not null,
    discharge_date                 date,
    first_in_year_national         boolean  not null,
    was_full                       boolean,
    referred_elsewhere             boolean,
    gender                         text     not null check (gender in ('WOMAN', 'MAN', 'OTHER', 'NOT_RECORDED')),
    birth_year                     smallint check (birth_year between 1850 and 2100),
    home_municipality              text     check (home_municipality ~ '^([0-9]{4}|ABROAD|NO_FIXED|SECRET)$'),
    living_situation               text     check (living_situation in ('MARRIED_OR_REGISTERED', 'COHABITING', 'ALONE', 'WITH_PARENTS', 'OTHER')),
    main_activity                  text[]   not null default '{}' check (main_activity <@ array['FULL_TIME', 'PART_TIME', 'UNEMPLOYED', 'STUDENT', 'HOME', 'DISABILITY', 'WORK_ASSESSMENT', 'PENSION', 'INTRODUCTION', 'SICK_LEAVE', 'OTHER']),
    education                      text     check (education in ('NONE', 'PRIMARY', 'UPPER_SECONDARY', 'HIGHER', 'UNKNOWN')),
    born_in_norway                 text     check (born_in_norway in ('YES', 'NO', 'UNKNOWN')),
    parents_born_abroad            text     check (parents_born_abroad in ('BOTH_NORWAY', 'ONE_ABROAD', 'BOTH_ABROAD', 'UNKNOWN')),
    country_background             text     check (country_background ~ '^[A-Z]{2}$'),
    residence_basis                text     check (residence_basis in ('NORWEGIAN', 'NORDIC_EEA', 'PERMANENT', 'FAMILY', 'PROTECTION', 'ASYLUM_SEEKER', 'WORK_STUDY', 'NONE', 'OTHER', 'UNKNOWN')),
    interpreter_need               text     check (interpreter_need in ('NO_NEED', 'NEED_MET', 'NEED_NOT_MET')),
    disability                     text[]   not null default '{}' check (disability <@ array['NONE', 'MOBILITY', 'VISION', 'HEARING', 'MENTAL', 'INTELLECTUAL', 'OTHER']),
    accommodation_made             text     check (accommodation_made in ('YES', 'PARTLY', 'NO', 'NOT_NEEDED')),
    has_children_under18           boolean,
    children_along                 boolean,
    children_along_count           smallint check (children_along_count between 0 and 15),
    children_left_with_perpetrator text     check (children_left_with_perpetrator in ('YES', 'NO', 'UNKNOWN')),
    violence_types                 text[]   not null default '{}' check (violence_types <@ array['PSYCHOLOGICAL', 'PHYSICAL', 'THREATS', 'SEXUAL', 'ECONOMIC', 'MATERIAL', 'DIGITAL', 'STALKING', 'NEGATIVE_SOCIAL_CONTROL', 'HONOUR', 'FORCED_MARRIAGE', 'FGM', 'TRAFFICKING', 'OTHER']),
    -- each perpetrator as RELATION:GENDER, as in the file format of the records API
    perpetrators                   text[]   not null default '{}' check (array_to_string(perpetrators, '|', '?') ~ '^((SPOUSE_COHABITANT|FORMER_PARTNER|BOYFRIEND_GIRLFRIEND|PARENT|STEP_PARENT|OWN_CHILD|OTHER_FAMILY|SIBLING|IN_LAW|ACQUAINTANCE|UNKNOWN_PERSON):(MAN|WOMAN|OTHER|UNKNOWN)(\||$))*$'),
    destination                    text     check (destination in ('BACK_TO_PERPETRATOR', 'OWN_HOME_WITHOUT_PERPETRATOR', 'NEW_HOME', 'FAMILY_FRIENDS', 'OTHER_SHELTER', 'TEMPORARY_HOUSING', 'INSTITUTION', 'ABROAD', 'OTHER', 'UNKNOWN')),
    has_animal                     text[]   not null default '{}' check (has_animal <@ array['NONE', 'PET', 'SERVICE_ANIMAL']),
    hesitated                      text     check (hesitated in ('YES', 'NO', 'UNKNOWN')),
    created_by                     text     not null,
    created_at                     timestamptz not null,
    changed_by                     text     not null,
    changed_at                     timestamptz not null,
    unique (centre, id),
    constraint stay_at_least_one_night check (discharge_date > admission_date),
    constraint stay_key_belongs_to_full check ((consent = 'FULL') = (user_key is not null)),
    constraint stay_disability_none_alone check (not ('NONE' = any (disability)) or cardinality(disability) = 1),
    constraint stay_animal_none_alone check (not ('NONE' = any (has_animal)) or cardinality(has_animal) = 1),
    constraint stay_reserved_keeps_the_minimum check (consent = 'FULL' or (
        num_nonnulls(was_full, referred_elsewhere, birth_year, home_municipality, living_situation, education, born_in_norway,
            parents_born_abroad, country_background, residence_basis, interpreter_need, accommodation_made, has_children_under18,
            children_along, children_along_count, children_left_with_perpetrator, destination, hesitated) = 0
        and cardinality(main_activity || disability || violence_types || perpetrators || has_animal) = 0))
);
create index stay_of_centre on register.stay (centre, admission_date desc);
create index stay_by_date on register.stay (admission_date, discharge_date);
create trigger stay_in_open_year before insert or update or delete on register.stay
    for each row execute function register.require_open_year('admission_date', 'discharge_date');
grant select, insert, update on register.stay to ${application};
grant select on register.stay to ${counting};
