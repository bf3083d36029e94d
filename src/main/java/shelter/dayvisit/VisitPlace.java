package shelter.dayvisit;

import shelter.person.Years;

/** Where the day visit took place (forms.md D). */
public enum VisitPlace {
  AT_CENTRE,
  OUTSIDE,
  @Years(from = 2020)
  VIDEO
}
