package shelter.report;

/** Universal design (forms.md G5). */
public enum UniversalDesign {
  FULLY,
  PARTLY,
  NO
}
