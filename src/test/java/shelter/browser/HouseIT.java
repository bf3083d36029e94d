package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of the own centre on the start page of the staff. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HouseIT {
  private static final String NIGHTS =
      """
      select %s from (select least(coalesce(discharge_date, date '2026-11-24'), date '2026-11-24')
          - greatest(admission_date, date '2026-01-01') as nights, admission_date, first_in_year_national
        from register.%s where centre = 'vest' and admission_date < '2026-11-24') as stays where nights > 0
      """;

  /** Contract section 7, counted anew from the records. */
  @Test
  void figuresOfTheCentreAreThoseOfItsRecords() {
    List<String> counted =
        List.of(
            Stored.value(NIGHTS.formatted("count(*)", "stay")),
            Stored.value(NIGHTS.formatted("coalesce(sum(nights), 0)", "stay")),
            Stored.value(
                NIGHTS.formatted("count(*)", "child_stay")
                    + "and (first_in_year_national or admission_date < '2026-01-01')"),
            Stored.value(
                """
                select count(*) from (select distinct coalesce(day_user, id), visit_date
                  from register.day_visit where centre = 'vest' and not is_child
                    and visit_date between '2026-01-01' and '2026-11-24') as visits
                """),
            Stored.value(
                """
                select count(*) from register.phone_conversation where centre = 'vest' and structured
                  and conversation_date between '2026-01-01' and '2026-11-24'
                """));
    try (Window staff = Browser.window().signIn("staff.vest")) {
      List<String> shown =
          staff.page.locator("tr:has(> td.down) > td:not(.down)").allInnerTexts().stream()
              .map(text -> text.replaceAll("[^0-9]", ""))
              .toList();
      assertEquals(counted, shown);
      staff.assertNothingWrong();
    }
  }
}
