-- National figures that were published before this register counted, with where they stood. They are
-- shown beside its own as "published earlier", for years without a count, and never counted with.
create table register.earlier_figure (
    year        integer not null,
    table_name  text    not null,
    row_code    text    not null,
    column_code text    not null,
    shown       numeric not null,  -- as printed: a number, percent, or a mean
    source      text    not null,
    primary key (year, table_name, row_code, column_code)
);
grant select on register.earlier_figure to ${application};

-- Whether the register has counted a year itself. Not a word about anyone, and asked by every reader.
create function register.is_counted(of_year integer) returns boolean
language sql stable security definer set search_path = register, pg_temp as $$
    select exists (select from count_run where year = of_year and outcome = 'DONE')
$$;
revoke execute on function register.is_counted(integer) from public;
grant execute on function register.is_counted(integer) to ${application};
