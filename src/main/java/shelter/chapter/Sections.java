package shelter.chapter;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a chapter with many tables, so that its contents can be read at a glance. Each part
 * begins at a table and runs to the next; a chapter without parts lists its tables.
 */
public record Sections(String code, List<Section> sections) {
  private static final String[][] PARTS = {
    {"events", "change", "activity_change"},
    {"events", "months", "visits_by_month"},
    {"events", "returned", "return_compared"},
    {"events", "measures", "extraordinary_events"},
    {"residents", "stays", "residents_and_stays"},
    {"residents", "contact", "earlier_contact"},
    {"residents", "who", "residents_by_age"},
    {"residents", "route", "contact_initiative"},
    {"residents", "violence", "violence_types"},
    {"residents", "help", "resident_assistance"},
    {"residents", "after", "destination"},
    {"residents", "disability", "disability"},
    {"residents", "background", "immigrant_residents"},
    {"residents", "home", "home_region"},
    {"dayusers", "use", "day_users_and_visits"},
    {"dayusers", "contact", "day_user_earlier_contact"},
    {"dayusers", "who", "day_users_by_age"},
    {"dayusers", "route", "day_user_contact_initiative"},
    {"dayusers", "violence", "day_user_violence_types"},
    {"dayusers", "help", "visit_content"},
    {"dayusers", "disability", "day_user_disability"},
    {"dayusers", "only", "only_day_users_by_age"},
    {"dayusers", "background", "immigrant_day_users"},
    {"children", "stays", "children_and_stays"},
    {"children", "contact", "earlier_resident_child"},
    {"children", "who", "children_by_age"},
    {"children", "school", "school_interruption"},
    {"children", "violence", "child_experience"},
    {"children", "help", "child_assistance"},
    {"children", "perpetrator", "child_contact_with_perpetrator"},
    {"children", "again", "stays_per_child"},
    {"children", "background", "immigrant_children"},
    {"children", "daytime", "child_day_users"},
    {"men", "stays", "men_residents_and_stays"},
    {"men", "who", "men_children_along"},
    {"men", "violence", "men_violence_types"},
    {"men", "background", "men_immigrant_background"},
    {"men", "after", "men_destination"},
    {"services", "centres", "centres_and_services"},
    {"services", "premises", "men_premises"},
    {"services", "offers", "resident_offers"},
    {"services", "young", "child_offers"},
    {"services", "participation", "user_participation"},
    {"services", "reach", "offers_for_groups"},
    {"availability", "rooms", "rooms_and_beds"},
    {"availability", "full", "was_full"},
    {"availability", "distance", "longest_distance"},
    {"availability", "hours", "staffed_hours"},
    {"availability", "building", "universal_design"},
    {"centres", "overview", "centre_overview"},
    {"centres", "users", "centre_residents"},
    {"centres", "resources", "centre_staff"},
  };

  /** The tables of a chapter in their parts, or one part without a name. */
  public static List<Sections> of(String chapter, List<Section> sections) {
    List<Sections> parts = new ArrayList<>();
    for (Section section : sections) {
      String begins = begins(chapter, section.getTable().getTableName());
      if (begins != null || parts.isEmpty()) {
        parts.add(new Sections(begins, new ArrayList<>()));
      }
      parts.get(parts.size() - 1).sections().add(section);
    }
    return parts;
  }

  private static String begins(String chapter, String table) {
    for (String[] part : PARTS) {
      if (part[0].equals(chapter) && part[2].equals(table)) {
        return part[1];
      }
    }
    return null;
  }

  // spotless:off
  public String getCode() { return code; }
  public List<Section> getSections() { return sections; }
  // spotless:on
}
