package shelter.closing;

import java.io.Serializable;

/**
 * What came of counting a version again from the input that was kept with it.
 *
 * @param inputWhole whether the stored input still has the digests that it was stored with
 * @param same how many tables came out byte-identical
 * @param tables how many there are
 * @param firstOther the first table that did not; null when all did
 * @param rulesSame whether the definitions of today are those of the version
 * @param liveSame whether the records of today are the ones of the version; a stay over New Year
 *     may have been corrected in a later year that is open
 */
public record Proof(
    boolean inputWhole,
    int same,
    int tables,
    String firstOther,
    boolean rulesSame,
    boolean liveSame)
    implements Serializable {
  /** Whether the version is what it was. */
  public boolean isWhole() {
    return inputWhole && firstOther == null;
  }

  // spotless:off
  public boolean isInputWhole() { return inputWhole; }
  public int getSame() { return same; }
  public int getTables() { return tables; }
  public String getFirstOther() { return firstOther; }
  public boolean isRulesSame() { return rulesSame; }
  public boolean isLiveSame() { return liveSame; }
  // spotless:on
}
