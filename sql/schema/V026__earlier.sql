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
