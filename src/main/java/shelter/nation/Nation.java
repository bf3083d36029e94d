package shelter.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import shelter.nation.NationChildren.ChildStay;
import shelter.nation.NationContacts.Caller;
import shelter.nation.NationFigures.Kind;
import shelter.nation.NationResident.Stay;

/**
 * The demonstration nation: invented records of all centres for 2019 to 2021, last year and this
 * year. In 2019 to 2021 they give the figures that were published. Nobody in it is real, and it is
 * the same at every run of the same day.
 */
public final class Nation {
  private static final List<String> GUARDED =
      List.of("stay", "child_stay", "phone_conversation", "day_user", "day_visit");
  private static final String[] DESTINATIONS = {
    "BACK_TO_PERPETRATOR",
    "OWN_HOME_WITHOUT_PERPETRATOR",
    "NEW_HOME",
    "FAMILY_FRIENDS",
    "OTHER_SHELTER",
    "TEMPORARY_HOUSING",
    "INSTITUTION",
    "ABROAD",
    "OTHER",
    "UNKNOWN"
  };

  private final LocalDate today;
  private final List<NationCentre> centres = NationCentre.readAll();
  private final NationKeys keys = new NationKeys();
  private final NationPlaces places = new NationPlaces();
  private final NationTables tables;

  private Nation(LocalDate today) {
    this.today = today;
    this.tables = new NationTables(today);
  }

  /** Loads the invented nation into an empty register. */
  public static void load(Connection owner, LocalDate today) throws SQLException {
    if (today.getYear() - 1 <= 2021) {
      throw new IllegalArgumentException("The demonstration needs a day in 2023 or later.");
    }
    new Nation(today).load(owner);
  }

  private void load(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      // An open stay has lasted until the day of the demonstration, whatever the clock says.
      statement.execute("select set_config('register.today', '" + today + "', true)");
    }
    registerCentres(owner);
    invent();
    // what runs in from the year before begins in a year that the register does not have
    guard(owner, "disable");
    tables.copyAside(owner);
    run(owner, "answers.sql");
    tables.copyTo(owner);
    new NationReports(centres).load(owner, today);
    run(owner, "reports.sql");
    guard(owner, "enable");
  }

  private void registerCentres(Connection owner) throws SQLException {
    var rows =
        new NationRows("centre", "code, name, host_municipality, region, valid_from, valid_to");
    var services =
        new NationRows("shelter_service", "centre, target, residential, valid_from, valid_to");
    var served =
        new NationRows("municipality_served", "centre, target, municipality, valid_from, valid_to");
    for (NationCentre centre : centres) {
      String since = NationCentre.SINCE;
      String until = centre.until();
      rows.add(centre.code(), centre.name(), centre.host(), centre.region(), since, until);
      for (String target : centre.targets()) {
        services.add(centre.code(), target, centre.houses(target), since, until);
        // nobody published which others they serve
        for (String[] own : places.served(centre, 2019, 2020, today.getYear())) {
          served.add(centre.code(), target, own[0], own[1], own[2]);
        }
      }
    }
    var years = new NationRows("reporting_year", "year, state, changed_at");
    for (NationYear year : years()) {
      years.add(year.year(), "OPEN", year.year() + "-01-01 00:00:00+01");
    }
    for (NationRows table : List.of(rows, services, served, years)) {
      table.copyTo(owner);
    }
  }

  /** Fills in what no published figure hangs on record by record. */
  private static void run(Connection owner, String script) throws SQLException {
    try (var statement = owner.createStatement();
        var file = Nation.class.getResourceAsStream("/sql/demonstration/" + script)) {
      statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void guard(Connection owner, String action) throws SQLException {
    try (var statement = owner.createStatement()) {
      for (String table : GUARDED) {
        statement.execute("alter table register." + table + " " + action + " trigger user");
      }
    }
  }

  private List<NationYear> years() {
    List<NationYear> years = new ArrayList<>(NationYear.published());
    years.add(NationYear.before(today));
    years.add(NationYear.of(today));
    return years;
  }

  private void invent() {
    List<NationYear> years = years();
    List<Stay> stays = List.of();
    List<ChildStay> children = List.of();
    for (int i = 0; i < years.size(); i++) {
      NationYear year = years.get(i);
      if (i > 0 && years.get(i - 1).year() != year.year() - 1) {
        stays = List.of();
        children = List.of();
      }
      NationYear after = i + 1 < years.size() ? years.get(i + 1) : null;
      List<Stay> newStays = new NationStays(centres, year, after, keys).make(stays);
      newStays.stream()
          .filter(stay -> stay.discharge.isAfter(today) || stay.goesOn && year.runs())
          .forEach(stay -> stay.discharge = null);
      describe(year, newStays, stays);
      List<ChildStay> newChildren = new NationChildren(year, keys).make(newStays, children);
      newStays.forEach(tables::add);
      newChildren.forEach(tables::add);
      contacts(year);
      stays = newStays.stream().filter(stay -> stay.goesOn).toList();
      LocalDate end = year.end();
      children =
          newChildren.stream()
              .filter(child -> child.discharge == null || child.discharge.isAfter(end))
              .toList();
    }
  }

  private void describe(NationYear year, List<Stay> stays, List<Stay> carried) {
    List<NationResident> counted = new ArrayList<>();
    List<NationResident> others = new ArrayList<>();
    List<Stay> ended = new ArrayList<>();
    for (Stay stay : stays) {
      if (stay.resident != null) {
        if (stay == stay.resident.stays.get(0)) {
          (stay.resident.firstHere ? counted : others).add(stay.resident);
        }
        if (stay.discharge != null) {
          ended.add(stay);
        }
      }
    }
    List<NationResident> running =
        carried.stream().map(stay -> stay.resident).filter(Objects::nonNull).toList();
    new NationViolence(year.year()).describe(counted, running);
    new NationFacts(year.year(), places).describe(counted, running);
    new NationViolence(year.year()).describe(others, List.of());
    new NationFacts(year.year(), places).describe(others, List.of());
    rareGenders(year, counted);
    int[] went =
        Quota.kinds(
            ended.size(),
            Quota.chance("destinations", year.year()),
            16,
            17,
            20,
            15,
            6,
            9,
            4,
            2,
            5,
            6);
    for (int i = 0; i < went.length; i++) {
      ended.get(i).destination = DESTINATIONS[went[i]];
    }
  }

  /** In 2020 two residents have no recorded gender; later a few chose neither woman nor man. */
  private static void rareGenders(NationYear year, List<NationResident> counted) {
    List<NationResident> women =
        counted.stream()
            .filter(r -> !r.man && r.stays.size() == 1 && !r.stays.get(0).goesOn)
            .toList();
    List<String> rare =
        switch (year.year()) {
          case 2019 -> List.of();
          case 2020 -> List.of("NOT_RECORDED", "NOT_RECORDED");
          case 2021 -> List.of("OTHER", "OTHER", "NOT_RECORDED", "OTHER", "OTHER");
          default -> Collections.nCopies(women.size() / 400, "OTHER");
        };
    for (int i = 0; i < rare.size(); i++) {
      women.get((i + 1) * women.size() / (rare.size() + 2)).gender = rare.get(i);
    }
  }

  private void contacts(NationYear year) {
    NationFigures figures = NationFigures.of(year.year());
    List<Caller> callers =
        new NationContacts(year, centres, keys, "calls")
            .make(year.calls(), figures.of(centres, Kind.CALLS), 215, 3);
    for (int i = 0; i < callers.size(); i++) {
      // the published figures of centres are of adults only, so the children call the others
      tables.addCalls(callers.get(i), callers.get(i).centre.published() || i % 41 > 0);
    }
    int[] visitSizes = figures.of(centres, Kind.VISITS);
    NationYear.Published published = year.exact() ? year.known() : NationYear.of2020().known();
    int early =
        year.exact() && published.useAfter() > 0
            ? year.visits().records() - published.useAfter() + published.staysAfter()
            : 0;
    List<Caller> visitors =
        new NationContacts(year, centres, keys, "visits")
            .before12March(early)
            .make(year.visits(), visitSizes, published.menByDay(), published.othersByDay());
    new NationVisitors(year.year()).describe(visitors);
    visitors.forEach(visitor -> tables.addVisits(visitor, false));
    int childVisits = year.visits().records() / 22;
    var children = new NationYear.Amount(childVisits, childVisits / 3, 0);
    int[] childSizes =
        Quota.apportion(childVisits, Arrays.stream(visitSizes).asDoubleStream().toArray());
    new NationContacts(year, centres, keys, "children by day")
        .make(children, childSizes, 0, 3)
        .forEach(child -> tables.addVisits(child, true));
  }
}
