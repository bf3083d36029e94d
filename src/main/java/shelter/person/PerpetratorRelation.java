package shelter.person;

/** Relation to the perpetrator; SIBLING and IN_LAW are counted as OTHER_FAMILY (forms.md A5). */
public enum PerpetratorRelation {
  SPOUSE_COHABITANT,
  FORMER_PARTNER,
  BOYFRIEND_GIRLFRIEND,
  PARENT,
  STEP_PARENT,
  OWN_CHILD,
  SIBLING,
  IN_LAW,
  OTHER_FAMILY,
  ACQUAINTANCE,
  UNKNOWN_PERSON
}
