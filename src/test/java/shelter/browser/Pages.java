package shelter.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page there is, for those who walk through all of them. */
final class Pages {
  private static final String RECENT = "consent = 'FULL' and admission_date > '2026-02-01'";

  private Pages() {}

  /** Account to its pages, each with the name of its picture; the empty account is the public. */
  static Map<String, Map<String, String>> all() {
    Map<String, String> open = new LinkedHashMap<>();
    open.put("front", "/");
    for (String chapter :
        List.of("residents", "dayusers", "children", "perpetrators", "staff", "animals")) {
      open.put("chapter-" + chapter, "/statistics/chapter?year=2020&chapter=" + chapter);
    }
    open.put("centres", "/statistics/centre");
    open.put("centre", "/statistics/centre?year=2020&centre=hallingdal");
    open.put(
        "comparison", "/statistics/comparison?year=2020&centre=oslo&centre=hallingdal&size=LARGE");
    open.put("tables", "/statistics/tables");
    open.put("table", "/statistics/table?year=2020&table=residents_and_stays");
    open.put(
        "figure", "/statistics/table?year=2020&table=residents_and_stays&row=PERSONS&column=MAN");
    open.put("search", "/statistics/search?q=politi");
    open.put("search-nothing", "/statistics/search?q=qqqqqq");
    open.put("about", "/statistics/about");
    open.put("changes", "/statistics/changes");
    open.put("open-data", "/statistics/data");
    open.put("accessibility", "/statistics/accessibility");
    open.put("readers-privacy", "/statistics/privacy");
    open.put("print", "/statistics/print?year=2020");
    open.put("login", "/login");
    open.put("missing", "/nowhere");
    Map<String, String> centre = new LinkedHashMap<>();
    centre.put("house", "/home/house");
    centre.put("unfinished", "/home/unfinished");
    centre.put("entry-list", "/entry/list");
    centre.put("entry-record", "/entry/record?kind=stay&id=" + some("stay", "consent = 'FULL'"));
    centre.put("key-list", "/key/list");
    centre.put("key-change", "/key/change");
    centre.put("arrival", "/arrival/form");
    centre.put("discharge-list", "/discharge/form");
    centre.put("discharge", "/discharge/form?id=" + some("stay", "discharge_date is null"));
    centre.put("stay-form", "/stay/form");
    centre.put("stay-filled", "/stay/form?id=" + some("stay", "discharge_date > '2026-02-01'"));
    centre.put("stay-closed", "/stay/form?id=" + some("stay", "discharge_date < '2021-01-01'"));
    centre.put("child-form", "/child/form");
    centre.put("child-filled", "/child/form?id=" + some("child_stay", RECENT));
    centre.put("dayvisit-form", "/dayvisit/form");
    centre.put("dayuser-form", "/dayvisit/user");
    centre.put("dayuser-filled", "/dayvisit/user?id=" + some("day_user", "not is_child"));
    centre.put("conversation-form", "/conversation/form");
    centre.put("help", "/help/forms");
    centre.put("help-reservation", "/help/reservation");
    centre.put("help-downtime", "/help/downtime");
    centre.put("help-keyboard", "/help/keyboard");
    centre.put("help-year", "/help/year");
    for (String kind : List.of("stay", "dayvisit")) {
      centre.put("paper-" + kind, "/help/paper?kind=" + kind);
    }
    centre.put("quality", "/quality/list?year=2025&kind=stay&field=birthYear");
    centre.put("own", "/own/chapter?year=2026&chapter=animals");
    centre.put("own-print", "/own/print?year=2020&chapter=perpetrators");
    centre.put("forbidden", "/year/list");
    Map<String, Map<String, String>> pages = new LinkedHashMap<>();
    pages.put("", open);
    pages.put("staff.oslo", centre);
    pages.put("office", office());
    pages.put(
        "admin",
        Map.ofEntries(
            Map.entry("next-admin", "/next/list"),
            Map.entry("centre-list", "/centre/list"),
            Map.entry("centre-new", "/centre/form"),
            Map.entry("centre-form", "/centre/form?id=bergen"),
            Map.entry("promises", "/help/promises"),
            Map.entry("operating", "/help/operating"),
            Map.entry("accounts", "/account/list"),
            Map.entry("account-form", "/account/form"),
            Map.entry("account-other", "/account/form?id=staff.oslo"),
            Map.entry("access-rest", "/access/list"),
            Map.entry("retention", "/privacy/retention")));
    pages.put("manager.oslo", manager());
    return pages;
  }

  private static Map<String, String> manager() {
    Map<String, String> manager = new LinkedHashMap<>();
    manager.put("house-manager", "/home/house");
    manager.put("accounts-centre", "/account/list");
    manager.put("tokens", "/token/list");
    manager.put("account-new", "/account/form");
    manager.put("account-own", "/account/own");
    manager.put("access", "/access/list");
    manager.put("unusual", "/access/unusual");
    manager.put("person", "/privacy/person");
    manager.put("upload-form", "/upload/form");
    manager.put("upload-list", "/upload/list");
    manager.put("rehearsal", "/help/rehearsal");
    manager.put("report-list", "/report/list");
    for (String part :
        List.of(
            "centre",
            "services",
            "cooperation",
            "staff",
            "availability",
            "animals",
            "economy",
            "events&more=1",
            "control",
            "send")) {
      manager.put("report-" + part.replaceAll("&.*", ""), "/report/form?year=2025&part=" + part);
    }
    manager.put("report-read", "/report/form?year=2020&part=cooperation");
    manager.put("report-print", "/report/print?year=2020");
    manager.put("own-chapter", "/own/chapter?year=2020&chapter=perpetrators");
    manager.put(
        "own-cell",
        "/own/cell?year=2020&table=perpetrator_relation&row=FORMER_PARTNER&column=TOTAL");
    return manager;
  }

  static String some(String table, String which) {
    return Stored.value(
        "select id from register." + table + " where centre = 'oslo' and " + which + " limit 1");
  }

  private static Map<String, String> office() {
    Map<String, String> office = new LinkedHashMap<>();
    office.put("next-office", "/next/list");
    office.put("count", "/statistics/count?year=2026");
    office.put("preliminary", "/statistics/preliminary?year=2026");
    office.put("response-list", "/response/list?year=2025");
    office.put("response-reminders", "/response/reminders?year=2025");
    office.put("response-report", "/response/report?year=2025&centre=alta");
    office.put("year-list", "/year/list");
    office.put("year-close", "/year/close?year=2025");
    office.put("year-open", "/year/open?year=2027");
    office.put("year-reopen", "/year/reopen?year=2020");
    office.put("year-version", "/year/version?year=2020&version=1");
    office.put("highlight", "/publication/highlight?year=2020&chapter=residents");
    office.put("publication-list", "/publication/list");
    office.put("publication-preview", "/publication/preview?year=2020");
    office.put("publication-chapter", "/publication/preview?year=2020&chapter=residents");
    office.put("publication-protection", "/publication/protection?year=2020&limit=5");
    office.put("publication-withdraw", "/publication/withdraw?year=2020&version=1");
    return office;
  }
}
