package shelter.person;

/** Whether the person has a pet or a service animal (forms.md F). */
public enum HasAnimal {
  NONE,
  PET,
  SERVICE_ANIMAL
}
