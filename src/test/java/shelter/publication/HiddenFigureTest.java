package shelter.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shelter.screening.Why;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry.Kind;

/** What is left of a figure of which something is hidden. */
class HiddenFigureTest {
  private static final String TABLE = "residents_by_age";

  private static Sheet sheet(Invented of) {
    return of.edition().sheet(TABLE);
  }

  private static Invented shares() {
    return Invented.table(2020, TABLE, Kind.SHARE, "AgeGroup", "Gender");
  }

  /** The share of a small base is not shown, though both its numbers are published. */
  @Test
  void smallBaseHidesTheShareAlone() {
    Sheet sheet = sheet(shares().hidden("A18_22", "MAN", "3", 4L, Why.BASE));
    Cell cell = sheet.cell("A18_22", "MAN");
    assertNull(cell.shown(sheet.getTable()));
    assertEquals(new BigDecimal("3"), cell.getValue());
    assertFalse(cell.isValueHidden() || cell.isBaseHidden());
    assertTrue(cell.isHidden() && cell.isUnreliable());
    assertTrue(sheet.isUnreliable());
    assertFalse(sheet.isHiding(), "it tells of nobody");
  }

  @ParameterizedTest
  @EnumSource(
      value = Why.class,
      names = {"FEW", "PROTECTS", "GROUP"})
  void numberThatTellsOfPersonsIsHiddenByItself(Why why) {
    Sheet sheet =
        sheet(
            shares()
                .hidden("A18_22", "TOTAL", null, 40L, why)
                .hidden("A23_29", "TOTAL", "30", null, why));
    Cell value = sheet.cell("A18_22", "TOTAL");
    Cell base = sheet.cell("A23_29", "TOTAL");
    assertTrue(value.isValueHidden() && !value.isBaseHidden());
    assertTrue(base.isBaseHidden() && !base.isValueHidden());
    assertNull(value.shown(sheet.getTable()));
    assertNull(base.shown(sheet.getTable()));
    assertTrue(sheet.isHiding());
    assertFalse(sheet.isUnreliable());
  }

  /** Versions from before it was kept why: nothing of a hidden figure is there. */
  @Test
  void olderVersionHidesBothNumbers() {
    Sheet sheet = sheet(shares().hidden("A18_22", "TOTAL"));
    Cell cell = sheet.cell("A18_22", "TOTAL");
    assertTrue(cell.isHidden() && cell.isValueHidden() && cell.isBaseHidden());
    assertFalse(cell.isUnreliable());
    assertTrue(sheet.isHiding());
  }

  /** Of three genders and a total, only another gender can be missing. */
  @Test
  void tableSaysThatItLeavesAnotherGenderOut() {
    Invented three = shares();
    for (String column : new String[] {"TOTAL", "WOMAN", "MAN"}) {
      three.cell("A18_22", column, "30", 60L);
    }
    assertTrue(sheet(three).isWithoutOther());
    assertTrue(sheet(three).isLeftOut("OTHER"));
    assertFalse(sheet(three).isLeftOut("MAN"));
    assertFalse(sheet(three.cell("A18_22", "OTHER", "0", 0L)).isWithoutOther());
    assertFalse(sheet(shares().cell("A18_22", "TOTAL", "30", 60L)).isWithoutOther());
    assertFalse(
        sheet(shares().cell("A18_22", "WOMAN", "30", 60L).cell("A18_22", "MAN", "3", 6L))
            .isWithoutOther());
  }
}
