package shelter.person;

/** Who made the contact with the shelter (forms.md A3). */
public enum ContactInitiative {
  SELF,
  FAMILY_FRIENDS,
  POLICE,
  HEALTH,
  MENTAL_HEALTH,
  CHILD_WELFARE,
  NAV,
  FAMILY_COUNSELLING,
  OTHER_SHELTER,
  SCHOOL_KINDERGARTEN,
  REFUGEE_ASYLUM,
  LAWYER,
  NGO_HELPLINE,
  OTHER
}
