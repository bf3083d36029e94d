package shelter.browser;

/** The form of an adult stay, filled in the quick way: for tests that are about something else. */
final class Forms {
  private Forms() {}

  /** What a stay must have, and three answers more, in the form that is open. */
  static void fillStay(Window staff, String key) {
    staff.choose("serviceTarget", "WOMEN");
    staff.fill("userKey", key);
    staff.fill("admissionDate", "20.11.2026");
    staff.choose("firstInYearNational", "true");
    staff.choose("gender", "WOMAN");
    staff.fill("birthYear", "1990");
    staff.choose("livingSituation", "ALONE");
    staff.choose("violenceTypes", "THREATS");
  }

  /** A stay that is stored. @return its id */
  static String saveStay(Window staff, String key) {
    staff.open("/stay/form");
    fillStay(staff, key);
    staff.save();
    staff.arrive("/home/house?saved=");
    return staff.where().replaceAll(".*saved=", "");
  }
}
