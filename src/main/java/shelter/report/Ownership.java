package shelter.report;

/** How a centre is organised (forms.md G7). */
public enum Ownership {
  MUNICIPAL,
  INTERMUNICIPAL_COMPANY,
  FOUNDATION,
  VOLUNTARY_PRIVATE,
  HOST_MUNICIPALITY,
  OTHER
}
