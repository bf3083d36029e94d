package shelter.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;

/** What was published before the register counted: beside its own figures, never among them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EarlierFiguresIT {
  /** Whatever ran before: the years of the nation beside 2020 are counted. */
  @BeforeAll
  static void countTheNation() throws Exception {
    for (int year : new int[] {2019, 2021}) {
      assertEquals(
          200, Program.of("office").post("/api/v1/years/" + year + "/count", "").statusCode());
    }
  }

  @Test
  void everyEarlierFigureHasACellOfTheSameTable() {
    assertEquals(
        null,
        Stored.value(
            """
            select string_agg(distinct concat_ws(' ', e.table_name, e.row_code, e.column_code), ', ')
            from register.earlier_figure e
            where not exists (select from register.statistic s where s.year = 2020
                and (s.table_name, s.row_code, s.column_code) = (e.table_name, e.row_code, e.column_code))"""));
    assertTrue(
        Stored.number("select count(*) from register.earlier_figure where source = ''") == 0);
  }

  @Test
  void readerSeesThePastOfAFigureWithItsSource() throws Exception {
    HttpResponse<String> page =
        new Visitor(Deployed.address(""))
            .open("/statistics/chapter?year=2020&chapter=residents&lang=en");
    assertEquals(200, page.statusCode());
    String series = page.body().substring(page.body().indexOf("series-residents_and_stays"));
    series = series.substring(0, series.indexOf("</details>"));
    assertTrue(series.contains("2018*"), series);
    assertTrue(series.contains("1\u00a0842"), series);
    assertTrue(series.contains("Bufdir"), series);
    assertTrue(series.contains("Published earlier"), series);
    assertTrue(series.contains("break in 2021"), series);
    // Nobody published 2021 here: the mark stands at the first year behind the break.
    assertTrue(series.matches("(?s).*2022\\*\\s*<abbr title=\"b: break in 2021.*"), series);
  }

  /**
   * The register's own count of 2019 to 2021 is what it has; nobody else's figure stands for it.
   */
  @Test
  void countedYearHasNoFigureFromElsewhere() throws Exception {
    String page =
        new Visitor(Deployed.address(""))
            .open("/statistics/chapter?year=2020&chapter=residents")
            .body();
    for (int counted : new int[] {2019, 2020, 2021}) {
      assertTrue(
          Stored.number("select count(*) from register.earlier_figure where year = ?", counted)
              > 0);
      assertTrue(!page.contains(counted + "*"), counted + " is counted here");
    }
  }

  /** What a count reads is records; a figure from elsewhere changes no cell. */
  @Test
  void noDefinitionReadsAnEarlierFigure() {
    assertEquals(
        0,
        Stored.number(
            """
            select count(*) from pg_rewrite r join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass
            join pg_class c on c.oid = r.ev_class
            where c.relnamespace = 'statistics'::regnamespace and d.refobjid = 'register.earlier_figure'::regclass"""));
  }
}
