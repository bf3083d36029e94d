-- What the program reads of its own health, and of nobody: numbers and moments only.

-- Which step of the tables this is: a node is not ready on older ones than it began with.
create function register.schema_version() returns integer
language sql stable security definer set search_path = register, pg_temp as $$
    select max(version::integer) from flyway_schema_history where success and version ~ '^[0-9]+$'
$$;

-- How many sessions are going on, of whatever role and centre.
create function register.living_sessions() returns bigint
language sql stable security definer set search_path = register, pg_temp as $$
    select count(*) from session where ended_at is null and ends_at > clock_timestamp()
$$;

-- How many forms somebody has begun and not saved.
create function register.kept_drafts() returns bigint
language sql stable security definer set search_path = register, pg_temp as $$
    select count(*) from draft
$$;

revoke all on function register.schema_version, register.living_sessions, register.kept_drafts from public;
grant execute on function register.schema_version to ${application};
grant execute on function register.living_sessions, register.kept_drafts to ${counting};
