package shelter.child;

/** Contact with child welfare (forms.md B, cpsContact). */
public enum ChildWelfareContact {
  EXISTED_BEFORE,
  CREATED_DURING,
  NONE,
  UNKNOWN
}
