package shelter.browser;

import java.util.UUID;

/** An adult with two children who have been here since 18 November, as two forms stored them. */
final class Family {
  private static final String KEPT = "'oslo', 't', now(), 't', now()";
  final UUID adult = UUID.randomUUID();
  final UUID first = UUID.randomUUID();
  final UUID second = UUID.randomUUID();

  void store() {
    Stored.run(
        """
        insert into register.stay (id, version, centre, created_by, created_at, changed_by, changed_at, consent,
            service_target, user_key, admission_date, first_in_year_national, gender, birth_year)
        values ('%s', 1, %s, 'FULL', 'WOMEN', '%s', '2026-11-18', true, 'WOMAN', 1988)"""
            .formatted(adult, KEPT, key(adult)),
        child(first, 2012),
        child(second, 2015));
  }

  private String child(UUID id, int born) {
    return """
        insert into register.child_stay (id, version, centre, created_by, created_at, changed_by, changed_at, consent,
            consent_given_by, accompanied_by, adult_stay, child_key, admission_date, first_in_year_national, gender, birth_year)
        values ('%s', 1, %s, 'FULL', 'CAREGIVER', 'MOTHER', '%s', '%s', '2026-11-18', true, 'GIRL', %d)"""
        .formatted(id, KEPT, adult, key(id), born);
  }

  static String key(UUID id) {
    return "GONE-" + id.toString().substring(0, 8);
  }

  String departure() {
    return "/discharge/form?id=" + adult;
  }

  /** How a child's controls begin on the page of the departure. */
  static String at(UUID child) {
    return "c" + child.toString().replace("-", "") + "_";
  }

  static String told(UUID child) {
    return Stored.value(
        "select concat_ws(' ', discharge_date, destination) from register.child_stay where id = '"
            + child
            + "'");
  }
}
