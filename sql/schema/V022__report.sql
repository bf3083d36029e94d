alter table register.centre_report add column reason text check (length(reason) <= 500);
