package shelter.statistics;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for definitions; views, contents and worked examples must match one to one. */
class DefinitionsIT {
  private static final Path DEFINITIONS = Path.of("sql/statistics");

  /** Folders of definitions that are no published tables: who is counted, and shared columns. */
  private static final Set<String> FOUNDATIONS = Set.of("population", "parts");

  private Examples examples;

  @BeforeEach
  void open() throws SQLException {
    examples = new Examples();
  }

  @AfterEach
  void close() throws SQLException {
    examples.close();
  }

  static List<String> tables() throws SQLException {
    return Examples.tables();
  }

  @Test
  void contentsNameEveryDefinitionThatIsATable() throws SQLException, IOException {
    Set<String> files =
        Examples.names(
            DEFINITIONS,
            file -> file.getNameCount() == 2 && !FOUNDATIONS.contains(file.getName(0).toString()));
    assertEquals(files, new TreeSet<>(tables()));
  }

  /**
   * What a closed year was counted from is kept with it: rows without keys and names. A table that
   * reads anything that cannot be kept so could not be counted again.
   */
  @Test
  void tablesReadNothingThatIsNotKeptWithAClosedYear() throws SQLException {
    String tables =
        " from statistics.contents t join pg_rewrite r on r.ev_class = ('statistics.' || t.table_name)::regclass"
            + " join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid ";
    assertEquals(
        List.of(),
        examples.texts(
            "select distinct t.table_name || ' ' || p.proname"
                + tables
                + "join pg_proc p on d.refclassid = 'pg_proc'::regclass and p.oid = d.refobjid"
                + " where p.pronamespace in ('register'::regnamespace, 'statistics'::regnamespace)"),
        "a function of today is no rule that is kept");
    assertEquals(
        List.of(),
        examples.texts(
            "select distinct t.table_name || ' ' || a.attname"
                + tables
                + "join pg_attribute a on d.refclassid = 'pg_class'::regclass and a.attrelid = d.refobjid and a.attnum = d.refobjsubid"
                + " where a.attname ~ '_by$|_at$|^record_id$|^given_id$|^transfer$|^contact|email|phone_number|^reason$|^comment'"),
        "who and when is not counted");
  }

  @Test
  void everyViewHasAFileOfItsNameAndEveryFileAView() throws SQLException, IOException {
    List<String> views =
        examples.texts(
            "select relname from pg_class where relnamespace = 'statistics'::regnamespace and relkind in ('v', 'm', 'r')");
    assertEquals(Examples.names(DEFINITIONS, file -> true), new TreeSet<>(views));
  }

  @Test
  void everyTableHasAnExampleAndEveryExampleATable() throws SQLException, IOException {
    Set<String> tables = new TreeSet<>(tables());
    assertEquals(tables, Examples.names(Examples.FOLDER, file -> !file.toString().startsWith("_")));
    for (String table : tables) {
      assertTrue(Files.exists(Examples.FOLDER.resolve(table + ".csv")), table + ".csv is missing");
    }
    try (var files = Files.list(Examples.FOLDER)) {
      assertEquals(2 * tables.size() + 1, files.count(), "files that belong to no table");
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tableHasTheSixColumnsOfTheCount(String table) throws SQLException {
    assertEquals(
        List.of(
            "reporting_year integer",
            "row_position integer",
            "row_code text",
            "column_code text",
            "value numeric",
            "base bigint"),
        examples.texts(
            "select column_name || ' ' || data_type from information_schema.columns where table_schema = 'statistics'"
                + " and table_name = '%s' order by ordinal_position".formatted(table)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tableIsDefinedInThreeLanguages(String table) throws SQLException {
    String definition =
        examples
            .texts(
                "select coalesce(obj_description('statistics.%s'::regclass), '')".formatted(table))
            .get(0);
    assertTrue(
        definition.matches("(?s)nb: .{20,}\nnn: .{20,}\nen: .{20,}"),
        table + " has the definition: " + definition);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tableReadsPopulationsAndYearsOnly(String table) throws SQLException, IOException {
    List<String> read =
        examples.texts(
            """
            select distinct refobjid::regclass::text
            from pg_depend join pg_rewrite on pg_rewrite.oid = objid
            where classid = 'pg_rewrite'::regclass and refclassid = 'pg_class'::regclass
              and ev_class = 'statistics.%s'::regclass and refobjid <> ev_class
            """
                .formatted(table));
    Set<String> allowed =
        Examples.names(
                DEFINITIONS,
                file ->
                    file.getNameCount() == 2 && FOUNDATIONS.contains(file.getName(0).toString()))
            .stream()
            .map(name -> "statistics." + name)
            .collect(toCollection(TreeSet::new));
    allowed.add("register.reporting_year");
    assertTrue(
        read.contains("register.reporting_year"), table + " must have its rows in every year");
    assertEquals(List.of(), read.stream().filter(name -> !allowed.contains(name)).toList());
  }
}
