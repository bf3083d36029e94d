package shelter.person;

/** The number of earlier stays (forms.md A3). */
public enum PreviousStaysCount {
  ONE,
  TWO_OR_MORE
}
