package shelter.person;

/** How the resident lived before the stay (forms.md A2). */
public enum LivingSituation {
  MARRIED_OR_REGISTERED,
  COHABITING,
  ALONE,
  WITH_PARENTS,
  OTHER
}
