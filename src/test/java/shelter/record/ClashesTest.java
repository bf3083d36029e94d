package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.person.ViolenceType;
import shelter.shared.Refusal;
import shelter.stay.Stay;

/** Two editors of one record: nothing that only one of them wrote is lost. */
class ClashesTest {
  private final Stay mine = stay();
  private final Stay theirs = stay();
  private final Map<String, Object> opened = Answers.all(stay());

  private static Stay stay() {
    Stay stay = new Stay();
    stay.setAdmissionDate(LocalDate.of(2026, 11, 3));
    stay.getAdult().setBirthYear(1987);
    stay.getViolence().setViolenceTypes(EnumSet.of(ViolenceType.THREATS));
    return stay;
  }

  /** A form fills the list of perpetrators up with empty lines: that is no change. */
  @BeforeEach
  void emptyLines() {
    Perpetrator.fill(mine.getViolence().getPerpetrators());
  }

  private List<String> both(Clashes<Stay> clashes) {
    return clashes.getBoth().stream().map(Clashes.Clash::getKey).toList();
  }

  @Test
  void emptyLinesAreNoChange() {
    Clashes<Stay> clashes = new Clashes<>(opened, mine, theirs);
    assertEquals(List.of(), both(clashes));
    assertEquals(List.of(), clashes.getOnlyTheirs());
  }

  @Test
  void whatOnlyOneChangedIsKept() {
    mine.getAdult().setBirthYear(1980);
    theirs.setWasFull(true);
    theirs.getViolence().setViolenceTypes(EnumSet.of(ViolenceType.DIGITAL));
    Clashes<Stay> clashes = new Clashes<>(opened, mine, theirs);
    assertEquals(List.of(), both(clashes));
    assertEquals(List.of("wasFull", "violenceTypes"), clashes.getOnlyTheirs());
    clashes.takeMine(theirs);
    clashes.settle(theirs);
    assertEquals(1980, theirs.getAdult().getBirthYear());
    assertEquals(true, theirs.getWasFull());
    assertEquals(EnumSet.of(ViolenceType.DIGITAL), theirs.getViolence().getViolenceTypes());
  }

  @Test
  void sameChangeByBothIsNoClash() {
    mine.getAdult().setBirthYear(1980);
    theirs.getAdult().setBirthYear(1980);
    assertEquals(List.of(), both(new Clashes<>(opened, mine, theirs)));
  }

  @Test
  void whereBothDifferTheSecondDecidesAnswerByAnswer() {
    mine.getAdult().setBirthYear(1980);
    theirs.getAdult().setBirthYear(1990);
    mine.getViolence()
        .getPerpetrators()
        .set(0, new Perpetrator(PerpetratorRelation.PARENT, PerpetratorGender.MAN));
    theirs
        .getViolence()
        .getPerpetrators()
        .add(new Perpetrator(PerpetratorRelation.ACQUAINTANCE, PerpetratorGender.WOMAN));
    Clashes<Stay> clashes = new Clashes<>(opened, mine, theirs);
    assertEquals(List.of("birthYear", "perpetrators"), both(clashes));
    clashes.takeMine(theirs);
    assertEquals(
        "refusal.chooseOne", assertThrows(Refusal.class, () -> clashes.settle(theirs)).key());
    clashes.getBoth().get(0).setChoice("MINE");
    clashes.getBoth().get(1).setChoice("THEIRS");
    clashes.settle(theirs);
    assertEquals(1980, theirs.getAdult().getBirthYear());
    assertEquals(
        PerpetratorRelation.ACQUAINTANCE,
        theirs.getViolence().getPerpetrators().get(0).getRelation());
  }

  @Test
  void emptyingAnAnswerIsAChangeToo() {
    mine.getAdult().setBirthYear(null);
    theirs.setWasFull(false);
    Clashes<Stay> clashes = new Clashes<>(opened, mine, theirs);
    clashes.takeMine(theirs);
    assertEquals(null, theirs.getAdult().getBirthYear());
    assertEquals(false, theirs.getWasFull());
  }

  /** What another node has asked is asked again, with mine, though that was to leave it empty. */
  @Test
  void whatThePageAskedIsAskedAgain() {
    theirs.getAdult().setBirthYear(1990);
    mine.getAdult().setBirthYear(null);
    mine.setWasFull(true);
    String asked = new Clashes<>(opened, mine, theirs).keys();
    assertEquals("birthYear", asked);
    Clashes<Stay> again = new Clashes<>(Clashes.began(Answers.all(theirs), asked), mine, theirs);
    assertEquals(List.of("birthYear"), both(again));
    again.takeMine(theirs);
    assertEquals(null, theirs.getAdult().getBirthYear());
    assertEquals(true, theirs.getWasFull());
  }

  /**
   * My answer stands on the page, which hides what only theirs asks; their choice brings it back.
   */
  @Test
  void whatMineHidesIsTheirsAgainWhenTheirsIsChosen() {
    mine.getResident().setChildrenAlong(false);
    theirs.getResident().setChildrenAlong(true);
    theirs.getResident().setChildrenAlongCount(2);
    Clashes<Stay> clashes = new Clashes<>(opened, mine, theirs);
    assertEquals(List.of("childrenAlong"), both(clashes));
    clashes.takeMine(theirs);
    Answers.clearUnasked(theirs);
    clashes.getBoth().get(0).setChoice("THEIRS");
    clashes.settle(theirs);
    assertEquals(true, theirs.getResident().getChildrenAlong());
    assertEquals(2, theirs.getResident().getChildrenAlongCount());
    clashes.getBoth().get(0).setChoice("MINE");
    clashes.settle(theirs);
    assertEquals(null, theirs.getResident().getChildrenAlongCount());
  }
}
