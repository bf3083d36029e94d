package shelter.child;

/** Who created the contact with child welfare (forms.md B, cpsInitiatedBy). */
public enum ContactCreator {
  SHELTER,
  PARENT,
  POLICE,
  OTHER
}
