package shelter.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.child.ChildStay;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayVisit;
import shelter.entry.Entries;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.shared.ColumnNames;
import shelter.stay.Stay;
import shelter.user.CurrentUser;

/**
 * Which questions lack how many answers in a year of the own centre. When a question is asked
 * stands with its field ({@code @Question}); here the same condition is asked of the columns.
 */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Gaps {
  private static final int SHOWN = 50;
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /** The questions with missing answers, the most missing first. */
  public List<Gap> of(int year) {
    List<Gap> gaps = new ArrayList<>();
    Entries.KINDS.forEach(
        word -> {
          Class<?> kind = Entries.type(word);
          List<Asked> asked = asked(kind);
          String counts =
              asked.stream()
                  .map(one -> "count(*) filter (where " + missing(kind, one) + ")")
                  .collect(Collectors.joining(", "));
          Object row = query("select 0, " + counts + from(word, kind), year).getSingleResult();
          for (int i = 0; i < asked.size(); i++) {
            long number = ((Number) ((Object[]) row)[i + 1]).longValue();
            if (number > 0) {
              gaps.add(new Gap(word, asked.get(i).key(), number));
            }
          }
        });
    gaps.sort(Comparator.comparingLong(Gap::number).reversed());
    return gaps;
  }

  /** The first records in which a question lacks its answer; none for what is no question. */
  public List<Place> places(int year, String word, String field) {
    Class<?> kind = word == null ? null : Entries.type(word);
    Asked asked = kind == null || field == null ? null : Answers.question(kind, field);
    if (asked == null || !asked(kind).contains(asked)) {
      return List.of();
    }
    if (user.isFirst("Quality")) {
      trail.note(Action.READ, "Quality", null, word + " " + field);
    }
    String key =
        kind == DayVisit.class ? "null" : kind == ChildStay.class ? "child_key" : "user_key";
    String day = kind == DayUser.class ? "null::date" : ColumnNames.column(firstDay(word));
    List<Place> places = new ArrayList<>();
    for (Object row :
        query(
                "select id, "
                    + key
                    + ", "
                    + day
                    + from(word, kind)
                    + " and "
                    + missing(kind, asked)
                    + " order by 3 desc, 1",
                year)
            .setMaxResults(SHOWN)
            .getResultList()) {
      Object[] one = (Object[]) row;
      places.add(
          new Place(
              word,
              (UUID) one[0],
              (String) one[1],
              one[2] == null ? null : ((Date) one[2]).toLocalDate()));
    }
    return places;
  }

  private static List<Asked> asked(Class<?> kind) {
    return Answers.of(kind).stream().filter(one -> !one.isOptional()).toList();
  }

  private static String firstDay(String word) {
    return switch (word) {
      case "dayvisit" -> "visitDate";
      case "conversation" -> "conversationDate";
      default -> "admissionDate";
    };
  }

  /** The records of the year that are told in full. */
  private static String from(String word, Class<?> kind) {
    String table = ColumnNames.column(kind.getSimpleName());
    String from = " from register." + table + " r where centre = ?1 ";
    if (kind == DayUser.class) {
      return from
          + "and exists (select from register.day_visit v where v.centre = r.centre and v.day_user = r.id"
          + " and v.visit_date between make_date(?2, 1, 1) and make_date(?2, 12, 31))";
    }
    String day = ColumnNames.column(firstDay(word));
    boolean spans = kind == Stay.class || kind == ChildStay.class;
    return from
        + "and consent = 'FULL' and "
        + day
        + " <= make_date(?2, 12, 31) and "
        + (spans ? "(discharge_date is null or discharge_date" : "(" + day)
        + " >= make_date(?2, 1, 1))";
  }

  private Query query(String sql, int year) {
    return em.createNativeQuery(sql).setParameter(1, user.requireCentre()).setParameter(2, year);
  }

  /** The condition in which an answer is missing: it is asked for, and it is empty. */
  static String missing(Class<?> kind, Asked asked) {
    StringBuilder sql = new StringBuilder(empty(asked));
    // Of a child, only the birth year is missed: the other questions are made for adults.
    sql.append(
        kind == DayUser.class && !asked.key().equals("birthYear") ? " and not is_child" : "");
    for (String condition : asked.conditions().split(";")) {
      String[] sides = condition.split("=");
      if (sides.length == 2) {
        sql.append(" and ").append(holds(Answers.question(kind, sides[0]), sides[1]));
      }
    }
    return sql.toString();
  }

  private static String empty(Asked asked) {
    String column = ColumnNames.column(asked.key());
    return asked.isMany() ? column + " = '{}'" : column + " is null";
  }

  private static String holds(Asked asked, String wanted) {
    String column = ColumnNames.column(asked.key());
    String some = "not (" + empty(asked) + ")";
    if (wanted.equals("*")) {
      return some;
    }
    boolean not = wanted.startsWith("!");
    String codes =
        Arrays.stream(wanted.substring(not ? 1 : 0).split("\\|"))
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", "));
    String has =
        asked.isMany() ? column + " && array[" + codes + "]" : column + "::text in (" + codes + ")";
    return not ? some + " and not (" + has + ")" : has;
  }
}
