package shelter.stay;

/** Help to find housing (forms.md A6). */
public enum HousingHelp {
  NOT_NEEDED,
  HELPED,
  NOT_OBTAINED
}
