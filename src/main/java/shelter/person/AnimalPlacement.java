package shelter.person;

/** Where the animal was during the stay (forms.md F). */
public enum AnimalPlacement {
  WITH_ME,
  NETWORK,
  NGO_FOSTER,
  KENNEL,
  LEFT_WITH_PERPETRATOR,
  REHOMED_OR_KILLED,
  OTHER
}
