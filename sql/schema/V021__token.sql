-- Tokens: the sessions of programs. They last 12 hours whether they are used or not; a manager sees those
-- of the own centre and ends them. A token is named by the first eight bytes of its hash.

-- A session of a program is over, too, while its account has something to set first: such an account opens
-- nothing but the page where it is set.
create or replace function register.session_of(token text)
returns table (account text, role text, centre text, kind text, locked boolean, must_change boolean, opened_at timestamptz)
language sql stable security definer set search_path = register, pg_temp as $$
    select a.username, a.role, a.centre, s.kind, s.locked, a.must_change, s.opened_at
    from session s join account a on a.username = s.account
    where s.token = sha256(convert_to(session_of.token, 'UTF8')) and s.ended_at is null and a.enabled
      and clock_timestamp() < s.ends_at
      and case s.kind when 'API' then not a.must_change and (a.factor is not null or a.one_is_enough)
                      else s.used_at > clock_timestamp() - interval '15 minutes' end
$$;

-- A program's use is noted once a minute, and the first at once; it lengthens nothing.
create or replace function register.touch_session(token text) returns void
language sql security definer set search_path = register, pg_temp as $$
    update session s set used_at = clock_timestamp()
     where s.token = sha256(convert_to(touch_session.token, 'UTF8')) and s.ended_at is null
       and case s.kind when 'API' then s.used_at < clock_timestamp() - interval '1 minute'
                                       or s.used_at < s.opened_at + interval '10 milliseconds'
                       else s.used_at between clock_timestamp() - interval '15 minutes'
                                          and clock_timestamp() - interval '5 seconds' end
$$;

-- The tokens of the caller's centre that last, the latest first. used_at is null until the first use.
create function register.tokens() returns table (id text, account text, opened_at timestamptz, used_at timestamptz, ends_at timestamptz)
language plpgsql stable security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    if who.role <> 'MANAGER' or who.centre is null then
        raise exception 'Only a manager may ask this.' using errcode = '42501';
    end if;
    return query
        select encode(substring(s.token from 1 for 8), 'hex'), s.account, s.opened_at,
               case when s.used_at >= s.opened_at + interval '10 milliseconds' then s.used_at end, s.ends_at
        from session s join account a on a.username = s.account
        where s.kind = 'API' and s.ended_at is null and s.ends_at > clock_timestamp() and a.enabled and a.centre = who.centre
        order by s.opened_at desc, 1;
end $$;

-- Ends a token of the caller's centre. Whose it was; null when there is none of that name.
create function register.revoke_token(id text) returns text
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    whose text;
begin
    select t.account into whose from tokens() t where t.id = revoke_token.id;
    if found then
        update session s set ended_at = clock_timestamp()
         where s.kind = 'API' and s.ended_at is null and s.account = whose
           and encode(substring(s.token from 1 for 8), 'hex') = revoke_token.id;
    end if;
    return whose;
end $$;
