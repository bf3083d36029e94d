-- What was done and looked at, by whom: one chain for each centre and one for the rest ('-'). A line
-- holds the hash of the line before it, so that none can be changed or taken out unseen; the head of
-- each chain is also kept outside the database. No line holds an answer. Which record it was about is
-- sealed with a salt, so that both can go when the record goes, and the chain still holds.
create table register.audit (
    chain   text        not null,
    seq     bigint      not null,
    at      timestamptz not null,
    account text,
    role    text,
    action  text        not null,
    kind    text,
    result  text        not null check (result in ('DONE', 'REFUSED')),
    record  text,
    detail  text        check (length(detail) <= 300),
    salt    bytea,
    seal    bytea       not null,
    link    bytea       not null,
    primary key (chain, seq)
);
create index audit_of_record on register.audit (chain, record, seq) where record is not null;
create index audit_of_account on register.audit (chain, account, at);
create index audit_by_time on register.audit (chain, at);
create table register.audit_head (
    chain text   primary key,
    seq   bigint not null,
    link  bytea  not null
);

-- One line on a chain. The head is held until the end of the transaction: two writers come one after
-- the other, and a line that is taken back leaves no gap. Time is kept to the microsecond as stored.
create function register.append_audit(on_chain text, by_account text, by_role text, what text, of_kind text, outcome text,
                                      about text, more text) returns register.audit_head
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    head  audit_head;
    line  audit;
    salt  constant bytea := uuid_send(gen_random_uuid());
begin
    select * into head from audit_head where chain = on_chain for update;
    if not found then
        insert into audit_head values (on_chain, 0, sha256(convert_to(on_chain, 'UTF8'))) on conflict do nothing;
        select * into head from audit_head where chain = on_chain for update;
    end if;
    line := (on_chain, head.seq + 1, clock_timestamp(), by_account, by_role, what, of_kind, outcome, about, more, salt,
             sha256(salt || convert_to(coalesce(about, '') || chr(31) || coalesce(more, ''), 'UTF8')), null);
    line.link := sha256(head.link || convert_to(concat_ws(chr(31), line.seq, (extract(epoch from line.at) * 1000000)::bigint,
        coalesce(by_account, ''), coalesce(by_role, ''), what, coalesce(of_kind, ''), outcome), 'UTF8') || line.seal);
    insert into audit select line.*;
    update audit_head set seq = line.seq, link = line.link where chain = on_chain returning * into head;
    return head;
end $$;
revoke all on function register.append_audit from public;

-- A line about what the caller of this transaction does. Its chain is that of the caller's centre.
create function register.note(what text, of_kind text, outcome text, about text, more text) returns register.audit_head
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    return append_audit(coalesce(who.centre, '-'), who.account, who.role, what, of_kind, outcome, about, more);
end $$;

-- A line about somebody who is not signed in, a timer, or what was refused: the server says who. An
-- account's line stands on the chain of its centre.
create function register.note_outside(secret text, by_account text, what text, of_kind text, outcome text, about text, more text)
returns register.audit_head
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    who account;
begin
    perform knock(secret);
    select * into who from account a where a.username = by_account;
    return append_audit(coalesce(who.centre, '-'), who.username, who.role, what, of_kind, outcome, about, more);
end $$;

-- The chain that the caller may read: a manager the centre's, an administrator that of the rest.
create function register.own_chain() returns text
language sql stable parallel restricted as $$
    select case role when 'MANAGER' then centre when 'ADMIN' then '-' when 'OFFICE' then '-' end from register.caller()
$$;

alter table register.audit enable row level security;
alter table register.audit force row level security;
alter table register.audit_head enable row level security;
alter table register.audit_head force row level security;
do $$ begin
    execute format('create policy of_owner on register.audit to %I using (true) with check (true)', current_user);
    execute format('create policy of_owner on register.audit_head to %I using (true) with check (true)', current_user);
end $$;
create policy of_counting on register.audit for select to ${counting} using (true);
create policy of_counting on register.audit_head for select to ${counting} using (true);
create policy own_chain on register.audit for select to ${application}
    using (chain = (select register.own_chain()));
grant select on register.audit to ${application};
grant select on register.audit, register.audit_head to ${counting};
