-- What an administrator keeps: centres with what went before them, how long their services ran, and
-- which municipalities each service is for. All of it is public; only an administrator writes it.
alter table register.shelter_service
    add column valid_from date,
    add column valid_to   date,
    add check (valid_to >= valid_from);
update register.shelter_service s set valid_from = c.valid_from, valid_to = c.valid_to
  from register.centre c where c.code = s.centre;
alter table register.shelter_service alter column valid_from set not null;

-- A service without dates of its own has those of its centre.
create function register.date_service() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if new.valid_from is null then
        select c.valid_from, coalesce(new.valid_to, c.valid_to) into new.valid_from, new.valid_to
          from centre c where c.code = new.centre;
    end if;
    return new;
end $$;
create trigger shelter_service_dated before insert on register.shelter_service
    for each row execute function register.date_service();

-- Centres merge, close and change name: a centre may follow several.
create table register.centre_predecessor (
    centre      text not null references register.centre,
    predecessor text not null references register.centre,
    primary key (centre, predecessor),
    check (centre <> predecessor)
);

create table register.municipality_served (
    centre       text not null,
    target       text not null,
    municipality text not null check (municipality ~ '^[0-9]{4}$'),
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    primary key (centre, target, municipality, valid_from),
    foreign key (centre, target) references register.shelter_service,
    exclude using gist (
        register.text_range(centre || ' ' || target || ' ' || municipality, centre || ' ' || target || ' ' || municipality, '[]') with &&,
        daterange(valid_from, valid_to, '[]') with &&)
);

do $$
declare
    kept text;
begin
    foreach kept in array array['centre', 'centre_predecessor', 'municipality_served'] loop
        execute format('alter table register.%1$I enable row level security', kept);
        execute format('alter table register.%1$I force row level security', kept);
        execute format('create policy of_owner on register.%1$I to %2$I using (true) with check (true)', kept, current_user);
        execute format('create policy of_counting on register.%1$I for select to ${counting} using (true)', kept);
        execute format('create policy of_everybody on register.%1$I for select to ${application} using (true)', kept);
        execute format('grant select on register.%1$I to ${application}, ${counting}', kept);
    end loop;
    foreach kept in array array['centre', 'centre_predecessor', 'municipality_served', 'shelter_service'] loop
        execute format('create policy made on register.%1$I for insert to ${application}
                        with check ((select register.own_role()) = ''ADMIN'')', kept);
        execute format('create policy kept on register.%1$I for update to ${application}
                        using ((select register.own_role()) = ''ADMIN'') with check ((select register.own_role()) = ''ADMIN'')', kept);
        execute format('create policy gone on register.%1$I for delete to ${application}
                        using ((select register.own_role()) = ''ADMIN'')', kept);
    end loop;
end $$;
-- A code and a target are for good: records hang on them.
grant insert, update (version, name, host_municipality, region, valid_from, valid_to) on register.centre to ${application};
grant insert, update (residential, valid_from, valid_to) on register.shelter_service to ${application};
grant insert, delete on register.centre_predecessor, register.municipality_served to ${application};

-- A password that an administrator hands out with an account just made. In a register it must be
-- changed, and a second factor is set up then; a demonstration asks for neither.
create function register.hand_out_password(secret text, username text, password text) returns void
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    demo constant boolean := coalesce((select demonstration from installation), false);
begin
    perform knock(secret);
    update account a
       set password = hand_out_password.password, password_at = clock_timestamp(), must_change = not demo, one_is_enough = demo
     where a.username = hand_out_password.username and a.password is null;
    if not found then
        raise exception 'A password is handed out once.' using errcode = '42501';
    end if;
end $$;
