package shelter.child;

/** Where the child went after the stay (forms.md B and A7). */
public enum ChildDestination {
  BACK_TO_PERPETRATOR,
  OWN_HOME_WITHOUT_PERPETRATOR,
  NEW_HOME,
  FAMILY_FRIENDS,
  OTHER_SHELTER,
  TEMPORARY_HOUSING,
  INSTITUTION,
  ABROAD,
  OTHER_PARENT,
  FOSTER_OR_EMERGENCY_HOME,
  OTHER,
  UNKNOWN
}
