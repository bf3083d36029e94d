-- Why a figure is hidden, never the figure: it is of FEW, it PROTECTS another one, it would tell of everybody in a
-- small GROUP, or the share or mean rests on a small BASE (then its value and its base may be shown). A hidden figure
-- of which only the value or only the base is hidden keeps the other: what is null has not been published.
alter table register.published_statistic
    drop constraint published_statistic_check,
    add why text check (why in ('FEW', 'PROTECTS', 'GROUP', 'BASE')),
    add check (hidden or why is null),
    add check (not hidden or why is not null or (value is null and base is null)),
    add check (why is null or why = 'BASE' or num_nulls(value, base) > 0);

-- What the attack on the version found: every hidden figure with what can be known of it.
alter table register.publication
    add attack jsonb;
