package shelter.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.browser.Stored;
import shelter.catalogue.Published;

/**
 * The rule of publication (contract section 7) on the published year of the demonstration, read in
 * the database by other words than those that hide.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ScreeningIT {
  /** Every published number with its true one, and up to which number it is of few. */
  private static final String NUMBERS =
      """
      with cell as (
          select c.*, t.unit, t.base_unit, t.kind, s.value as true_value, s.base as true_base,
                 t.row_label in ('Centre', 'Region') or t.column_label = 'RegionColumn' as local
          from register.published_statistic c
          join register.published_table t using (year, version, table_name)
          join register.statistic s using (year, table_name, row_code, column_code)
          where c.year = 2020 and c.version = 1),
      number as (
          select table_name, row_code, column_code, why, hidden, local, value is null as gone, true_value as truth,
                 case when not (unit in ('persons', 'stays', 'visits', 'persons_and_stays', 'persons_and_visits',
                                         'persons_and_contacts', 'contacts', 'visits_and_stays')
                                and column_code <> 'DIFFERENCE' and table_name <> 'activity_change_share' and row_code <> 'CONVERSATIONS'
                            or unit = 'persons_and_conversations' and 'PERSONS' in (row_code, column_code)
                            or unit = 'numbers' and column_code in ('STAYS', 'DAY_VISITS')) then 0
                      when not local then 2
                      when column_code in ('STAYS', 'VISITS', 'DAY_VISITS') then 19
                      else 4 end as few
          from cell where true_value is not null
          union all
          select table_name, row_code, column_code, why, hidden, local, base is null, true_base,
                 case when base_unit not in ('persons', 'stays', 'visits', 'visits_and_stays') then 0 when local then 4 else 2 end
          from cell where true_base is not null)
      """;

  @BeforeAll
  static void awaitPublished() throws Exception {
    Published.await();
  }

  private static long count(String of) {
    return Stored.number(NUMBERS + "select count(*) from number where " + of);
  }

  @Test
  void everyNumberOfFewIsHidden() {
    assertEquals(0, count("not gone and truth between 1 and few"));
    assertTrue(count("local and gone and truth between 1 and few") > 20);
    assertTrue(count("not local and gone and truth between 1 and few") > 2);
  }

  @Test
  void whatIsNotOfPersonsIsShown() {
    assertEquals(
        0,
        Stored.number(
            """
            select count(*) from register.published_statistic c join register.published_table t using (year, version, table_name)
            where c.year = 2020 and c.version = 1 and c.hidden
              and t.unit in ('centres', 'services', 'employees', 'beds', 'nok', 'nok_and_centres', 'km', 'offers',
                             'municipalities_and_inhabitants')"""));
    assertEquals(0, count("gone and truth = 0 and why <> 'GROUP'"));
  }

  /** As few further ones as it takes, and totals only where nothing else will do. */
  @Test
  void littleElseIsHidden() {
    long must = count("gone and truth between 1 and few");
    long further = count("gone and not truth between 1 and few");
    assertTrue(further <= 1.5 * must, further + " protect " + must);
    assertTrue(
        count("not local and gone and column_code = 'TOTAL' and not truth between 1 and few") <= 2);
    assertEquals(
        0,
        Stored.number(
            "select count(*) from register.published_statistic where year = 2020 and version = 1 and hidden and table_name in ('residents_and_stays', 'children_and_stays', 'phone_conversations', 'mean_stay', 'employees')"));
  }

  /** Nights tell of the stays. */
  @Test
  void nightsAreHiddenWhereTheirStaysAre() {
    assertEquals(
        0,
        Stored.number(
            """
            select count(*) from register.published_statistic stays join register.published_statistic nights
              using (year, version, table_name, row_code)
            where year = 2020 and table_name = 'centre_overview' and stays.column_code = 'STAYS' and stays.hidden
              and nights.column_code = 'OVERNIGHT_DAYS' and not nights.hidden"""));
  }

  @Test
  void shareOfFewIsNotShownThoughItsNumbersAre() {
    assertEquals(
        0,
        Stored.number(
            """
            select count(*) from register.published_statistic c join register.published_table t using (year, version, table_name)
            where c.year = 2020 and t.kind <> 'COUNT' and t.base_unit in ('persons', 'stays', 'visits') and not c.hidden
              and c.base between 1 and case when c.column_code = 'MAN' then 19 else 4 end"""));
  }

  @Test
  void everyCountedTableIsPublished() {
    assertEquals(
        Stored.number("select count(*) from register.counted_table where year = 2020"),
        Stored.number(
            "select count(*) from register.published_table where year = 2020 and version = 1"));
  }

  /** The report is kept, green, and of these figures. */
  @Test
  void versionKeepsTheReportOfItsAttack() {
    assertEquals(
        1,
        Stored.number(
            """
            select count(*) from register.publication
            where year = 2020 and version = 1 and (attack ->> 'green')::boolean and attack ->> 'digest' = digest
              and digest = register.publication_digest(2020, 1)
              and jsonb_array_length(attack -> 'numbers') = (attack ->> 'hidden')::integer
              and (attack ->> 'hidden')::integer = (
                  select count(*) filter (where value is null and s_value) + count(*) filter (where base is null and s_base)
                  from (select c.value, c.base, s.value is not null as s_value, s.base is not null as s_base
                        from register.published_statistic c join register.statistic s using (year, table_name, row_code, column_code)
                        where c.year = 2020 and c.version = 1) numbers)"""));
  }
}
