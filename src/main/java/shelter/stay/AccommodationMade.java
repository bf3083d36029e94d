package shelter.stay;

/** Whether the service was adapted to a disability (forms.md A2). */
public enum AccommodationMade {
  YES,
  PARTLY,
  NO,
  NOT_NEEDED
}
