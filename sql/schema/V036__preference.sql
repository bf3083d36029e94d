-- What a person has chosen to see in a list, such as a kind, a year or an order, there again at the next visit and on
-- every machine, and nobody else's. Codes of closed lists and nothing else: there is no room for a name or a sentence.
create table register.preference (
    account text not null references register.account on delete cascade,
    key     text not null check (key ~ '^[a-z]{1,20}$'),
    choice  text not null check (choice ~ '^[A-Za-z0-9_=&]{1,200}$'),
    primary key (account, key)
);
alter table register.preference enable row level security;
alter table register.preference force row level security;
do $$ begin
    execute format('create policy of_owner on register.preference to %I using (true) with check (true)', current_user);
end $$;
create policy own_preference on register.preference to ${application}
    using (account = (select register.own_account())) with check (account = (select register.own_account()));
grant select, insert, update, delete on register.preference to ${application};

-- An account is not deleted but closed: what it remembered goes then.
create function register.forget_preferences() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    delete from preference where account = new.username;
    return null;
end $$;
create trigger preferences_of_closed after update of enabled on register.account
    for each row when (old.enabled and not new.enabled) execute function register.forget_preferences();

-- What the caller has opened or written in the last seven days at the own centre, the latest first: read from the audit
-- trail, so that nothing is kept about anybody's reading that was not kept before. Ids only; who shows more than that
-- reads the records themselves, behind the wall.
create function register.lately() returns table (record uuid, kind text, at timestamptz, wrote boolean)
language plpgsql stable rows 20 security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    return query
    select a.record::uuid, a.kind, max(a.at), bool_or(a.action <> 'READ')
      from audit a
     where a.chain = who.centre and a.account = who.account and a.at > clock_timestamp() - interval '7 days'
       and a.action in ('READ', 'CREATE', 'CHANGE') and a.result = 'DONE'
       and a.kind in ('Stay', 'ChildStay', 'DayUser', 'DayVisit', 'PhoneConversation') and a.record is not null
     group by a.record, a.kind
     order by 3 desc
     limit 40;
end $$;
