-- When a backup was finished, how large it is and how many rows it holds: the age of the last one is
-- part of the register's health. Written by whoever makes the backup, as the owner or above.
create table register.backup_run (
    finished_at timestamptz primary key,
    bytes       bigint not null check (bytes >= 0),
    rows        bigint not null check (rows >= 0),
    file        text   not null check (length(file) <= 300)
);
grant select on register.backup_run to ${application}, ${counting};
