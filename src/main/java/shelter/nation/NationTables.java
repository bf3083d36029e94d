package shelter.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import shelter.nation.NationChildren.ChildStay;
import shelter.nation.NationContacts.Caller;
import shelter.nation.NationResident.Stay;

/** Writes the invented records as rows of the register's tables. */
final class NationTables {
  private static final String WRITTEN = ", version, created_by, created_at, changed_by, changed_at";
  private static final List<String> NO_CODES = List.of();

  private final Random chance = Quota.chance("visits", 0);
  private final NationRows stays;
  private final NationRows children;
  private final NationRows calls;
  private final NationRows dayUsers;
  private final NationRows visits;
  private int stayCount;
  private int childCount;
  private int callCount;
  private int userCount;
  private int visitCount;

  NationTables(LocalDate today) {
    stays =
        new NationRows(
            "stay",
            "id, centre, consent, service_target, user_key, admission_date, discharge_date,"
                + " first_in_year_national, was_full, referred_elsewhere, gender, birth_year,"
                + " home_municipality, living_situation, main_activity, education, born_in_norway,"
                + " parents_born_abroad, country_background, residence_basis, interpreter_need,"
                + " disability, accommodation_made, has_children_under18, children_along,"
                + " children_along_count, children_left_with_perpetrator, violence_types,"
                + " perpetrators, destination, has_animal, hesitated, animal_abused, previous_contact,"
                + " repeated"
                + WRITTEN,
            today);
    children =
        new NationRows(
            "child_stay",
            "id, centre, consent, consent_given_by, adult_stay, accompanied_by, child_key,"
                + " admission_date, discharge_date, first_in_year_national, gender, birth_year,"
                + " perpetrators, cps_contact, cps_initiated_by, concern_report, previous_resident,"
                + " previous_stays_count, first_stay_ever_year, in_kindergarten_or_school,"
                + " interruption, contact_with_perpetrator, return_to_perpetrator"
                + WRITTEN,
            today);
    calls =
        new NationRows(
            "phone_conversation",
            "id, centre, consent, conversation_date, gender, is_adult, structured,"
                + " first_in_year_national, user_key, user_kind, duration_minutes"
                + WRITTEN,
            today);
    dayUsers =
        new NationRows(
            "day_user",
            "id, centre, user_key, gender, is_child, has_animal, hesitated, animal_abused,"
                + " previous_contact, violence_types, perpetrators"
                + WRITTEN,
            today);
    visits =
        new NationRows(
            "day_visit",
            "id, centre, consent, day_user, visit_date, gender, is_child, first_in_year_national,"
                + " place, content"
                + WRITTEN,
            today);
  }

  void add(Stay s) {
    s.number = stayCount++;
    NationResident r = s.resident;
    boolean full = r != null;
    boolean along = s.childrenAlong > 0;
    boolean seldom = s.number % 23 == 0;
    stays.addRecord(
        s.admission,
        s.discharge,
        NationRows.id("stay", s.number),
        s.centre.code(),
        full ? "FULL" : "RESERVED",
        s.target,
        full ? r.key : null,
        s.admission,
        s.discharge,
        s.first,
        full && !seldom ? s.number % 17 == 0 : null,
        full && !seldom ? false : null,
        full ? r.gender : s.gender,
        full ? r.birthYear : null,
        full ? r.home : null,
        full ? r.living : null,
        full ? r.activity : NO_CODES,
        full ? r.education : null,
        full ? r.bornInNorway : null,
        full ? r.parentsBornAbroad : null,
        full ? r.country : null,
        full ? r.residence : null,
        full ? r.interpreter : null,
        full ? r.disability : NO_CODES,
        full ? r.accommodation : null,
        full ? along || r.childrenUnder18 : null,
        full ? along : null,
        along ? s.childrenAlong : null,
        full && r.childrenUnder18 ? r.childrenLeft : null,
        full ? r.violence : NO_CODES,
        full ? r.perpetrators : NO_CODES,
        s.destination,
        full ? r.animal : NO_CODES,
        full ? r.hesitated : null,
        full ? r.animalAbused : null,
        !full ? NO_CODES : s == r.stays.get(0) ? r.before : List.of("RESIDENT"),
        full ? r.repeated : null);
  }

  void add(ChildStay s) {
    boolean full = s.child != null;
    String parent = null;
    if (full) {
      // not every adult who brings a child is its parent
      boolean other = childCount % 61 == 0;
      parent = other ? "OTHER_CAREGIVER" : s.adult.target.equals("MEN") ? "FATHER" : "MOTHER";
    }
    boolean decides = full && s.admission.getYear() - s.child.birthYear() >= 16;
    children.addRecord(
        s.admission,
        s.discharge,
        NationRows.id("child stay", childCount++),
        s.centre.code(),
        full ? "FULL" : "RESERVED",
        decides ? "USER" : "CAREGIVER",
        full ? NationRows.id("stay", s.adult.number) : null,
        parent,
        full ? s.child.key() : null,
        s.admission,
        s.discharge,
        s.first,
        s.gender,
        full ? s.child.birthYear() : null,
        full ? s.child.perpetrators() : NO_CODES,
        full ? s.contact : null,
        s.initiative == null ? NO_CODES : List.of(s.initiative),
        s.concern,
        s.before,
        s.again,
        s.firstEver,
        s.place,
        s.interruption,
        s.sawPerpetrator,
        s.returned);
  }

  /** A caller's conversations, and now and then a short call that is none. */
  void addCalls(Caller caller, boolean adult) {
    // about half of the callers are known to the centre, so that their calls can be linked
    boolean known = callCount % 2 == 0 && !caller.reserved();
    for (LocalDate day : caller.days) {
      addCall(caller, day, adult, true, caller.first && day.equals(caller.days.get(0)), known);
      if (callCount % 29 == 0) {
        addCall(caller, day, adult, false, false, false);
      }
    }
  }

  private void addCall(
      Caller caller,
      LocalDate day,
      boolean adult,
      boolean structured,
      boolean first,
      boolean known) {
    boolean reserved = caller.reserved();
    int minutes = structured ? 15 + callCount * 7 % 60 : 3 + callCount % 7;
    String kind = known ? callCount % 3 == 0 ? "FORMER_RESIDENT" : "DAY_USER" : "NEW";
    calls.addRecord(
        day,
        null,
        NationRows.id("conversation", callCount++),
        caller.centre.code(),
        reserved ? "RESERVED" : "FULL",
        day,
        caller.gender,
        adult,
        structured,
        first,
        known ? caller.key : null,
        reserved ? null : kind,
        reserved || minutes == 33 ? null : minutes);
  }

  /** A day user and the visits; a reserved visit stands alone. */
  void addVisits(Caller caller, boolean child) {
    Object user = null;
    if (!caller.reserved()) {
      user = NationRows.id("day user", userCount++);
      dayUsers.addRecord(
          caller.days.get(0),
          null,
          user,
          caller.centre.code(),
          caller.key,
          caller.gender,
          child,
          caller.animal,
          caller.hesitated,
          caller.animalAbused,
          caller.before,
          caller.violence,
          caller.perpetrators);
    }
    for (LocalDate day : caller.days) {
      visits.addRecord(
          day,
          null,
          NationRows.id("day visit", visitCount++),
          caller.centre.code(),
          caller.reserved() ? "RESERVED" : "FULL",
          user,
          day,
          caller.gender,
          child,
          caller.first && day.equals(caller.days.get(0)),
          caller.reserved() ? null : NationVisitors.place(chance),
          caller.reserved() ? NO_CODES : NationVisitors.content(chance));
    }
  }

  /** Copies those with more questions aside, where they are answered. */
  void copyAside(Connection owner) throws SQLException {
    for (NationRows rows : List.of(stays, children, dayUsers)) {
      rows.copyAside(owner);
    }
  }

  /** Copies the others, which belong to them. */
  void copyTo(Connection owner) throws SQLException {
    calls.copyTo(owner);
    visits.copyTo(owner);
  }
}
