package shelter.stay;

/** Where the resident went after the stay (forms.md A7). */
public enum Destination {
  BACK_TO_PERPETRATOR,
  OWN_HOME_WITHOUT_PERPETRATOR,
  NEW_HOME,
  FAMILY_FRIENDS,
  OTHER_SHELTER,
  TEMPORARY_HOUSING,
  INSTITUTION,
  ABROAD,
  OTHER,
  UNKNOWN
}
