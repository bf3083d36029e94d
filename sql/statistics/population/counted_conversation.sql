-- Phone conversations that were structured and goal-directed, by the date of the conversation (forms.md E).
create view statistics.counted_conversation as
select extract(year from conversation_date)::integer as reporting_year, conversation.*
from register.phone_conversation conversation
where structured;
