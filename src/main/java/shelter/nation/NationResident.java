package shelter.nation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** An invented adult: what the form asks about the person. Empty means not answered. */
final class NationResident extends Dealt {
  /** A child who may come along. */
  record Child(String key, String gender, int birthYear, List<String> perpetrators) {}

  /** One adult stay; a reserved one has no resident. */
  static final class Stay {
    int number;
    NationCentre centre;
    String target;
    NationResident resident;
    String gender;
    LocalDate admission;
    LocalDate discharge;
    boolean first;
    String destination;
    int childrenAlong;
    boolean goesOn;

    /** The nights from the first day until the day after the last night that counts. */
    int nightsBefore(LocalDate end, LocalDate from) {
      LocalDate left = discharge == null || discharge.isAfter(end) ? end : discharge;
      return (int) ChronoUnit.DAYS.between(admission.isBefore(from) ? from : admission, left);
    }
  }

  final NationCentre centre;
  final String key;
  final boolean man;

  /** Whether the person counts in the year of these facts, and did not come from elsewhere. */
  final boolean firstHere;

  final List<Stay> stays = new ArrayList<>();
  final List<Child> children = new ArrayList<>();
  String gender;
  Integer birthYear;
  String home;
  String living;
  List<String> activity = List.of();
  String education;
  String bornInNorway;
  String parentsBornAbroad;
  String country;
  String residence;
  String interpreter;
  List<String> disability = List.of();
  String accommodation;
  Boolean childrenUnder18;
  String childrenLeft;
  List<String> violence = List.of();
  List<String> relations = List.of();
  List<String> perpetrators = List.of();
  List<String> animal = List.of();
  String hesitated;
  String animalAbused;
  String repeated;

  /** Earlier contact with a shelter, before the first of the stays. */
  List<String> before = List.of();

  NationResident(NationCentre centre, String key, boolean man, boolean firstHere) {
    this.centre = centre;
    this.key = key;
    this.man = man;
    this.firstHere = firstHere;
    this.gender = man ? "MAN" : "WOMAN";
  }
}
