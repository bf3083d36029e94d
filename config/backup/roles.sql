-- Once, as superuser, in the database of the register: the role that notes what a backup must hold. It reads
-- every row of every centre, and counts as the counting role does. The owner may name a moment and give way quickly.
create role register_backup login bypassrls password :'password';
grant pg_read_all_data, register_counting to register_backup;
grant execute on function pg_create_restore_point(text) to register_owner;
grant set on parameter deadlock_timeout to register_owner;
