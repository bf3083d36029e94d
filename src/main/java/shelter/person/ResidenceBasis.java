package shelter.person;

/** Basis of residence (forms.md A2). */
public enum ResidenceBasis {
  NORWEGIAN,
  NORDIC_EEA,
  PERMANENT,
  FAMILY,
  PROTECTION,
  ASYLUM_SEEKER,
  WORK_STUDY,
  NONE,
  OTHER,
  UNKNOWN
}
