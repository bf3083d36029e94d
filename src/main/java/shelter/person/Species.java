package shelter.person;

/** The kind of animal (forms.md F). */
public enum Species {
  DOG,
  CAT,
  SMALL,
  HORSE,
  FARM,
  OTHER
}
