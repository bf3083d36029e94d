package shelter.stay;

/** Whom the service is for (forms.md A1). */
public enum ServiceTarget {
  WOMEN,
  MEN,
  OTHER
}
