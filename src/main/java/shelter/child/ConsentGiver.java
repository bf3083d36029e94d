package shelter.child;

/** Who decided on registration (forms.md 1.3). */
public enum ConsentGiver {
  USER,
  CAREGIVER
}
