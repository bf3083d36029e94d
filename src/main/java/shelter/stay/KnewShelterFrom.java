package shelter.stay;

/** Where the resident heard of the shelter (forms.md A3). */
public enum KnewShelterFrom {
  INTERNET,
  NETWORK,
  SERVICE,
  MEDIA,
  OTHER
}
