package shelter.person;

/** Reason for the stay, kind of violence (forms.md A4). */
public enum ViolenceType {
  PSYCHOLOGICAL,
  PHYSICAL,
  THREATS,
  SEXUAL,
  ECONOMIC,
  MATERIAL,
  DIGITAL,
  STALKING,
  NEGATIVE_SOCIAL_CONTROL,
  HONOUR,
  FORCED_MARRIAGE,
  FGM,
  TRAFFICKING,
  OTHER
}
