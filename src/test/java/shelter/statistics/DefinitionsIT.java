package shelter.statistics;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules for definitions; views, contents and worked examples must match one to one. */
class DefinitionsIT {
  private static final Path DEFINITIONS = Path.of("sql/statistics");

  /** Folders of definitions that are no published tables: who is counted, and shared columns. */
  private static final Set<String> FOUNDATIONS = Set.of("population", "parts", "contents");

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
                + " where a.attname ~ '(?<!accompanied)_by$|_at$|^record_id$|^given_id$|^transfer$|^contact_(name|person)|email|phone_number|^reason$|^comment'"),
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

  @Test
  void everyTableHasTheSixColumnsOfTheCount() throws SQLException {
    assertEquals(
        List.of(),
        examples.texts(
            """
            select table_name || ': ' || string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)
            from statistics.contents left join information_schema.columns using (table_name)
            where table_schema = 'statistics' group by table_name
            having string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)
                <> 'reporting_year integer, row_position integer, row_code text, column_code text, value numeric, base bigint'
            """));
  }

  @Test
  void everyTableIsDefinedInThreeLanguages() throws SQLException {
    for (String table : tables()) {
      String definition =
          examples
              .texts(
                  "select coalesce(obj_description('statistics.%s'::regclass), '')"
                      .formatted(table))
              .get(0);
      assertTrue(
          definition.matches("(?s)nb: .{20,}\nnn: .{20,}\nen: .{20,}"),
          table + " has the definition: " + definition);
    }
  }

  @Test
  void everyTableReadsPopulationsAndYearsOnly() throws SQLException, IOException {
    Set<String> allowed =
        Examples.names(
                DEFINITIONS,
                file ->
                    file.getNameCount() == 2 && FOUNDATIONS.contains(file.getName(0).toString()))
            .stream()
            .map(name -> "statistics." + name)
            .collect(toCollection(TreeSet::new));
    allowed.add("register.reporting_year");
    Map<String, Set<String>> reads = new TreeMap<>();
    for (String read :
        examples.texts(
            """
            select distinct table_name || ' ' || refobjid::regclass
            from statistics.contents
            join pg_rewrite on ev_class = ('statistics.' || table_name)::regclass
            join pg_depend on classid = 'pg_rewrite'::regclass and objid = pg_rewrite.oid
                          and refclassid = 'pg_class'::regclass and refobjid <> ev_class
            """)) {
      String[] parts = read.split(" ");
      reads.computeIfAbsent(parts[0], table -> new TreeSet<>()).add(parts[1]);
    }
    for (String table : tables()) {
      Set<String> read = reads.getOrDefault(table, Set.of());
      assertTrue(
          read.contains("register.reporting_year"), table + " must have its rows in every year");
      assertEquals(
          List.of(), read.stream().filter(name -> !allowed.contains(name)).toList(), table);
    }
  }

  /** What a page says of a table: names for its rows and columns, its unit, in every language. */
  @Test
  void everyRowAndColumnHasAName() throws SQLException, IOException {
    Set<String> missing = new TreeSet<>();
    for (String language : List.of("", "_nn", "_en")) {
      Properties texts = new Properties();
      try (var file =
          Files.newBufferedReader(
              Path.of("src/main/resources/messages" + language + ".properties"))) {
        texts.load(file);
      }
      for (String table : tables()) {
        String[] place =
            examples
                .texts(
                    "select concat_ws(' ', row_label, column_label, unit, coalesce(base_unit, unit)) from statistics.contents where table_name = '"
                        + table
                        + "'")
                .get(0)
                .split(" ");
        Set<String> wanted =
            new TreeSet<>(List.of("statistics." + table, "unit." + place[2], "unit." + place[3]));
        for (NamedCsvRecord cell : Examples.cells(table)) {
          if (!place[0].equals("Centre")) {
            wanted.add(place[0] + "." + cell.getField("row_code"));
          }
          wanted.add(place[1] + "." + cell.getField("column_code"));
        }
        wanted.stream()
            .filter(key -> !texts.containsKey(key))
            .forEach(key -> missing.add(language + " " + key));
      }
    }
    assertEquals("", String.join("\n", missing));
  }
}
