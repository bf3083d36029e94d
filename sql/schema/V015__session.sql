-- Accounts with two factors, the sessions in which their owners work, and the one door through which
-- a transaction gets to know for whom it runs. The application's role reads and writes none of the
-- secrets here itself: it calls the functions, and those that open something ask for a secret that
-- is in the server's memory and nowhere in the database (only its hash is).
alter table register.account
    alter column password drop not null,
    add column must_change   boolean not null default false,          -- a handed-out password
    add column password_at   timestamptz,
    add column factor        text,                                    -- secret of the one-time codes, encrypted by the server
    add column factor_step   bigint  not null default 0,              -- the latest step that was used: a code is good once
    add column two_factors   boolean generated always as (factor is not null) stored,
    add column one_is_enough boolean not null default false,          -- accounts of the demonstration
    add column openid        text    unique,                          -- keyed hash of issuer and subject
    add column created_by    text,
    add column signed_in_at  timestamptz;
update register.account set one_is_enough = demonstration, must_change = not demonstration from register.installation;
revoke all on register.account from ${application};
grant select (username, version, role, centre, enabled, must_change, password_at, two_factors, created_at, created_by, signed_in_at)
    on register.account to ${application};
grant insert (username, version, role, centre, enabled, must_change, created_by), update (version, role, centre, enabled)
    on register.account to ${application};

create table register.recovery_code (
    account text not null references register.account,
    code    text not null,                                            -- keyed hash
    primary key (account, code)
);

-- A link by which somebody sets the password of an account, once.
create table register.invitation (
    token   bytea       primary key,                                  -- SHA-256 of what the link carries
    account text        not null references register.account,
    made_by text        not null,
    made_at timestamptz not null default now(),
    ends_at timestamptz not null,
    used_at timestamptz
);
create index invitation_of_account on register.invitation (account);

create table register.session (
    token     bytea       primary key,                                -- SHA-256 of what the caller carries
    account   text        not null references register.account,
    kind      text        not null check (kind in ('PAGE', 'API')),
    opened_at timestamptz not null default clock_timestamp(),
    used_at   timestamptz not null default clock_timestamp(),
    ends_at   timestamptz not null,
    locked    boolean     not null default false,
    ended_at  timestamptz
);
create index session_of_account on register.session (account) where ended_at is null;

-- Failed attempts to sign in, by a keyed hash of the name and the address they came from.
create table register.attempt (
    who text        not null,
    at  timestamptz not null default clock_timestamp()
);
create index attempt_of on register.attempt (who, at);

-- The hash of the secret that the server shows when it opens something; set at each start.
create table register.gate (
    only_row boolean primary key default true check (only_row),
    secret   bytea   not null
);

create function register.knock(secret text) returns void
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    if not exists (select from gate where gate.secret = sha256(convert_to(knock.secret, 'UTF8'))) then
        raise exception 'Only the server may ask this.' using errcode = '42501';
    end if;
end $$;

-- For whom a transaction runs: one line a connection, true for the transaction that wrote it and no
-- other. Only enter() writes it.
create unlogged table register.entered (
    pid     integer primary key,
    xact    xid8    not null,
    account text    not null,
    role    text    not null,
    centre  text
) with (fillfactor = 10);

-- The session of a token while it lasts: 15 minutes after the last action of a page, 12 hours in all,
-- as long as its account is enabled. Rights are read anew each time.
create function register.session_of(token text)
returns table (account text, role text, centre text, kind text, locked boolean, must_change boolean, opened_at timestamptz)
language sql stable security definer set search_path = register, pg_temp as $$
    select a.username, a.role, a.centre, s.kind, s.locked, a.must_change, s.opened_at
    from session s join account a on a.username = s.account
    where s.token = sha256(convert_to(session_of.token, 'UTF8')) and s.ended_at is null and a.enabled
      and clock_timestamp() < s.ends_at
      and (s.kind = 'API' or s.used_at > clock_timestamp() - interval '15 minutes')
$$;

create function register.enter(token text) returns text
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    who record;
begin
    select * into who from session_of(enter.token) s where not s.locked;
    if not found then
        raise exception 'The session is over.' using errcode = 'RW001';
    end if;
    insert into entered as e values (pg_backend_pid(), pg_current_xact_id(), who.account, who.role, who.centre)
    on conflict (pid) do update set xact = excluded.xact, account = excluded.account, role = excluded.role, centre = excluded.centre;
    return who.account;
end $$;

-- Who has entered this transaction. Fails loudly when nobody has: silence would look like an empty centre.
create function register.caller() returns register.entered
language plpgsql stable parallel restricted security definer set search_path = register, pg_temp as $$
declare
    found_one entered;
begin
    select * into found_one from entered where pid = pg_backend_pid() and xact = pg_current_xact_id_if_assigned();
    if not found then
        raise exception 'Nobody has entered this transaction.' using errcode = 'RW001';
    end if;
    return found_one;
end $$;

create function register.own_account() returns text language sql stable parallel restricted as $$ select account from register.caller() $$;
create function register.own_role() returns text language sql stable parallel restricted as $$ select role from register.caller() $$;

-- The centre whose rows the transaction may see and write: that of the caller, who must have one.
create function register.own_centre() returns text
language plpgsql stable parallel restricted security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    if who.centre is null then
        raise exception 'This account has no right to records.' using errcode = '42501';
    end if;
    return who.centre;
end $$;

-- Whether the caller looks after an account: the administrator after all, a manager after the staff
-- of the own centre, everybody may see the own.
create function register.looks_after(username text, role text, centre text) returns boolean
language plpgsql stable parallel restricted security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    return who.role = 'ADMIN' or (who.role = 'MANAGER' and looks_after.role = 'STAFF' and looks_after.centre = who.centre);
end $$;

create function register.sees(username text, role text, centre text) returns boolean
language plpgsql stable parallel restricted security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    return who.account = sees.username or looks_after(username, role, centre)
        or (who.role = 'MANAGER' and sees.centre = who.centre);
end $$;

-- The functions of the sign-in. Each asks for the server's secret first.
create function register.credentials(secret text, username text)
returns table (role text, centre text, password text, must_change boolean, factor text, one_is_enough boolean, bound boolean)
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    return query select a.role, a.centre, a.password, a.must_change, a.factor, a.one_is_enough, a.openid is not null
        from account a where a.username = credentials.username and a.enabled;
end $$;

create function register.account_of_openid(secret text, openid text) returns text
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    return (select a.username from account a where a.openid = account_of_openid.openid and a.enabled);
end $$;

create function register.open_session(secret text, username text, token text, kind text) returns timestamptz
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    ends timestamptz := clock_timestamp() + interval '12 hours';
begin
    perform knock(secret);
    update account a set signed_in_at = clock_timestamp() where a.username = open_session.username and a.enabled;
    if not found then
        raise exception 'No such account.' using errcode = '42501';
    end if;
    insert into session (token, account, kind, ends_at) values (sha256(convert_to(token, 'UTF8')), username, kind, ends);
    delete from session s where s.ends_at < clock_timestamp() - interval '1 day';
    return ends;
end $$;

-- What the owner of a token may do with the own session: the token is the proof.
create function register.touch_session(token text) returns void
language sql security definer set search_path = register, pg_temp as $$
    update session s set used_at = clock_timestamp()
     where s.token = sha256(convert_to(touch_session.token, 'UTF8')) and s.ended_at is null
       and s.used_at between clock_timestamp() - interval '15 minutes' and clock_timestamp() - interval '5 seconds'
$$;
create function register.lock_session(token text, locked boolean) returns void
language sql security definer set search_path = register, pg_temp as $$
    update session s set locked = lock_session.locked where s.token = sha256(convert_to(lock_session.token, 'UTF8'))
$$;
create function register.end_session(token text) returns void
language sql security definer set search_path = register, pg_temp as $$
    update session s set ended_at = clock_timestamp()
     where s.token = sha256(convert_to(end_session.token, 'UTF8')) and s.ended_at is null
$$;
-- Ends all sessions of an account, but for one that goes on.
create function register.end_sessions(secret text, username text, but text) returns void
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    update session s set ended_at = clock_timestamp()
     where s.account = username and s.ended_at is null
       and s.token is distinct from sha256(convert_to(but, 'UTF8'));
end $$;

-- A hash at today's strength in place of an older one of the same password, or a new password.
create function register.set_password(secret text, username text, password text, is_new boolean) returns void
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    update account a set password = set_password.password, must_change = must_change and not is_new,
        password_at = case when is_new then clock_timestamp() else password_at end
     where a.username = set_password.username;
    delete from invitation i where is_new and i.account = set_password.username and i.used_at is null;
end $$;

create function register.set_factor(secret text, username text, factor text, recovery_codes text[]) returns void
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    update account a set factor = set_factor.factor, factor_step = 0 where a.username = set_factor.username;
    delete from recovery_code r where r.account = set_factor.username;
    delete from invitation i where i.account = set_factor.username and i.used_at is null;
    insert into recovery_code select set_factor.username, unnest(recovery_codes);
end $$;

create function register.set_openid(secret text, username text, openid text) returns void
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    update account a set openid = set_openid.openid where a.username = set_openid.username;
end $$;

-- Uses up a one-time code by its step: true once.
create function register.spend_step(secret text, username text, step bigint) returns boolean
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    update account a set factor_step = step where a.username = spend_step.username and a.factor_step < step;
    return found;
end $$;
create function register.spend_recovery(secret text, username text, code text) returns boolean
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    delete from recovery_code r where r.account = username and r.code = spend_recovery.code;
    return found;
end $$;

-- Seconds to wait before another attempt counts: after five failures within a quarter of an hour half
-- a minute since the latest, doubled with each further one up to a quarter of an hour.
create function register.wait_of(secret text, who text) returns integer
language plpgsql stable security definer set search_path = register, pg_temp as $$
declare
    failures integer;
    latest   timestamptz;
begin
    perform knock(secret);
    select count(*), max(at) into failures, latest from attempt a
     where a.who = wait_of.who and at > clock_timestamp() - interval '15 minutes';
    if failures < 5 then
        return 0;
    end if;
    return greatest(0, ceil(extract(epoch from latest - clock_timestamp()) + least(900, 30 * 2 ^ least(failures - 5, 5))));
end $$;
-- Begins an attempt, which counts as failed until it is taken back: of many at one moment none slips
-- through. Seconds to wait instead, when it is too early.
create function register.begin_attempt(secret text, who text) returns integer
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    seconds integer;
begin
    perform pg_advisory_xact_lock(hashtextextended('attempt ' || begin_attempt.who, 0));
    seconds := wait_of(secret, begin_attempt.who);
    if seconds = 0 then
        perform note_attempt(secret, begin_attempt.who, true);
    end if;
    return seconds;
end $$;
create function register.note_attempt(secret text, who text, failed boolean) returns void
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    if failed then
        insert into attempt (who) values (note_attempt.who);
        delete from attempt where at < clock_timestamp() - interval '1 day';
    else
        delete from attempt a where a.who = note_attempt.who;
    end if;
end $$;

create function register.invite(secret text, username text, token text, made_by text) returns timestamptz
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    ends timestamptz := clock_timestamp() + interval '7 days';
begin
    perform knock(secret);
    delete from invitation i where i.account = invite.username and i.used_at is null;
    insert into invitation values (sha256(convert_to(token, 'UTF8')), username, made_by, clock_timestamp(), ends);
    return ends;
end $$;
create function register.invited(secret text, token text) returns text
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    perform knock(secret);
    return (select i.account from invitation i join account a on a.username = i.account
             where i.token = sha256(convert_to(invited.token, 'UTF8')) and i.used_at is null
               and i.ends_at > clock_timestamp() and a.enabled);
end $$;
-- Uses an invitation up; its account's name once, then null.
create function register.accept(secret text, token text) returns text
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    name text := invited(secret, token);
begin
    update invitation i set used_at = clock_timestamp()
     where i.token = sha256(convert_to(accept.token, 'UTF8')) and i.used_at is null;
    return case when found then name end;
end $$;

-- Whether an account of that name exists, also one that the caller does not see: names are for all.
create function register.is_taken(username text) returns boolean
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    if own_role() not in ('MANAGER', 'ADMIN') then
        raise exception 'Only those who make accounts may ask this.' using errcode = '42501';
    end if;
    return exists (select from account a where a.username = is_taken.username);
end $$;

-- The yearly look of a manager through the accounts of the centre.
create table register.account_review (
    centre      text        not null references register.centre,
    reviewed_at timestamptz not null,
    reviewed_by text        not null,
    accounts    integer     not null,
    primary key (centre, reviewed_at)
);
grant select, insert on register.account_review to ${application};
