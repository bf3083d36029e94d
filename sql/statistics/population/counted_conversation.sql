-- Phone conversations that were structured and goal-directed, by the date of the conversation (forms.md E).
create view statistics.counted_conversation as
select year.year as reporting_year, conversation.*
from register.reporting_year year
join register.phone_conversation conversation
  on conversation_date >= make_date(year.year, 1, 1) and conversation_date < make_date(year.year + 1, 1, 1)
where structured;
