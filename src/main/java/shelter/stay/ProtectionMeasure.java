package shelter.stay;

/** Measures that protect the resident (forms.md A4). */
public enum ProtectionMeasure {
  NONE,
  VIOLENCE_ALARM,
  CONTACT_BAN,
  REVERSE_ALARM,
  ADDRESS_BLOCK,
  PATROL,
  OTHER
}
