package shelter.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.publication.Edition;
import shelter.publication.MadeEdition;
import shelter.screening.Why;

/** What the rules pick out of figures, and what they leave alone. */
class FoundTest {
  private static final Past NOTHING = new Past(List.of(), List.of());
  private static final Candidate ADULTS =
      line("CHANGE,residents_and_stays,PERSONS,TOTAL,,,adultsChanged");
  private static final Candidate VIOLENCE =
      line("LARGEST,violence_types,*,TOTAL,,residents,violence");

  private static Candidate line(String rest) {
    return Candidate.line("residents,LEAD1," + rest);
  }

  private static Edition adults(int year, String persons, String breaks) {
    return new MadeEdition(year)
        .count("residents_and_stays", breaks)
        .cell("PERSONS", "TOTAL", persons, null)
        .edition();
  }

  private static Edition violence(String psychological, String physical, String other) {
    return new MadeEdition(2020)
        .share("violence_types", "persons", "ViolenceType")
        .cell("PHYSICAL", "TOTAL", physical, 200L)
        .cell("PSYCHOLOGICAL", "TOTAL", psychological, 200L)
        .cell("OTHER", "TOTAL", other, 200L)
        .edition();
  }

  private static String said(Candidate one, Edition edition, Past past) {
    Found found = Found.of(one, edition, past);
    return found == null
        ? null
        : new Words(Locale.forLanguageTag("nb")).sentence(found).replace('\u00a0', ' ');
  }

  @Test
  void largestIsNamed() {
    assertEquals(
        "Den vanligste formen for vold var psykisk vold, som 93 % av beboerne hadde vært utsatt for.",
        said(VIOLENCE, violence("185", "120", "3"), NOTHING));
  }

  /** Two that are as large in print, one without a name, one that may be larger unseen. */
  @Test
  void largestIsNotSaidWhereNobodyCanKnowIt() {
    assertNull(Found.of(VIOLENCE, violence("120", "120", "3"), NOTHING));
    assertNull(Found.of(VIOLENCE, violence("121", "122", "3"), NOTHING), "both are 61 % in print");
    assertNull(Found.of(VIOLENCE, violence("20", "30", "90"), NOTHING));
    assertNull(Found.of(VIOLENCE, violence(null, "120", "3"), NOTHING));
    assertNull(Found.of(VIOLENCE, violence("0", "0", "0"), NOTHING));
  }

  /** No sentence rests on a number of which anything is hidden, be it only the share. */
  @ParameterizedTest
  @CsvSource({"185,,PROTECTS", ",200,FEW", ",,GROUP", "185,200,BASE"})
  void hiddenFigureIsNeverTold(String value, Long base, Why why) {
    Edition edition =
        new MadeEdition(2020)
            .share("violence_types", "persons", "ViolenceType")
            .hidden("PSYCHOLOGICAL", "TOTAL", value, base, why)
            .cell("PHYSICAL", "TOTAL", "120", 200L)
            .edition();
    assertNull(Found.of(VIOLENCE, edition, NOTHING), "it may be the largest");
    assertNull(
        Found.of(line("SHARE,violence_types,PSYCHOLOGICAL,TOTAL,,residents,x"), edition, NOTHING));
    assertNull(
        Found.of(
            line(
                "BESIDE,violence_types,PHYSICAL,TOTAL,violence_types PSYCHOLOGICAL TOTAL,residents,x"),
            edition,
            NOTHING));
  }

  /**
   * A text of an editor's own may speak of any number that is published; it falls when one goes.
   */
  @Test
  void editorsTextFallsWhenHalfOfAFigureIsHidden() {
    Edition both = hiding("3", 4L, Why.BASE);
    Edition one = hiding(null, 4L, Why.FEW);
    Highlight none = new Highlight("", List.of(), List.of());
    assertNotEquals(
        Resting.digest(SignedText.Signing.WRITTEN, both, "residents", none),
        Resting.digest(SignedText.Signing.WRITTEN, one, "residents", none));
  }

  private static Edition hiding(String value, Long base, Why why) {
    return new MadeEdition(2020)
        .share("violence_types", "persons", "ViolenceType")
        .hidden("PHYSICAL", "TOTAL", value, base, why)
        .edition();
  }

  @Test
  void changeNamesTheYearItIsComparedWith() {
    Past past =
        new Past(
            List.of(),
            List.of(MadeEdition.earlier(2018, "residents_and_stays", "PERSONS", "TOTAL", "1842")));
    assertEquals(
        "1 668 voksne bodde på krisesenter i 2020, 9 % færre enn i 2018.",
        said(ADULTS, adults(2020, "1668", ""), past));
    assertEquals(
        "1 950 voksne bodde på krisesenter i 2020, 6 % flere enn i 2018.",
        said(ADULTS, adults(2020, "1950", ""), past));
    assertEquals(
        "1 842 voksne bodde på krisesenter i 2020, like mange som i 2018.",
        said(ADULTS, adults(2020, "1842", ""), past));
    assertEquals(
        "1 843 voksne bodde på krisesenter i 2020, omtrent like mange som i 2018.",
        said(ADULTS, adults(2020, "1843", ""), past));
  }

  @Test
  void ownPublicationComesBeforeThatOfOthers() {
    Past past =
        new Past(
            List.of(adults(2019, "1600", "")),
            List.of(MadeEdition.earlier(2018, "residents_and_stays", "PERSONS", "TOTAL", "1842")));
    assertEquals(2019, Found.of(ADULTS, adults(2020, "1668", ""), past).before().year());
  }

  /** A break between, a hidden figure, none at all, nothing to divide by, a handful. */
  @Test
  void changeIsNotSaidWhereThereIsNoneToSay() {
    Edition now = adults(2021, "1795", "2021");
    Edition before = adults(2020, "1668", "2021");
    assertNull(Found.of(ADULTS, now, new Past(List.of(before), List.of())));
    Edition plain = adults(2020, "1668", "");
    assertNull(Found.of(ADULTS, plain, NOTHING));
    assertNull(Found.of(ADULTS, plain, new Past(List.of(adults(2019, null, "")), List.of())));
    assertNull(Found.of(ADULTS, plain, new Past(List.of(adults(2019, "0", "")), List.of())));
    assertNull(Found.of(ADULTS, plain, new Past(List.of(adults(2019, "12", "")), List.of())));
    assertNull(Found.of(ADULTS, plain, new Past(List.of(adults(2016, "1844", "")), List.of())));
    assertNull(
        Found.of(
            ADULTS,
            adults(2020, null, ""),
            new Past(List.of(adults(2019, "1800", "")), List.of())));
    assertNotNull(
        Found.of(ADULTS, plain, new Past(List.of(adults(2019, "1800", "2021")), List.of())));
  }

  /** A key point is a figure; no change is none. */
  @Test
  void pointOfNoChangeIsNotMade() {
    Candidate point =
        Candidate.line("residents,POINT,CHANGE,residents_and_stays,PERSONS,TOTAL,,,fewerAdults");
    Past past = new Past(List.of(adults(2019, "1668", "")), List.of());
    assertNull(Found.of(point, adults(2020, "1668", ""), past));
    assertNull(Found.of(point, adults(2020, "1669", ""), past));
    Point fewer =
        new Words(Locale.forLanguageTag("nn"))
            .point(Found.of(point, adults(2020, "1500", ""), past));
    assertEquals("10\u00a0%", fewer.figure());
    assertEquals("færre vaksne budde på krisesenter enn i 2019", fewer.text());
  }

  @Test
  void shareOfFewIsNotTold() {
    Candidate women = line("SHARE,women_share,WOMAN,TOTAL,,residents,women");
    for (long base : new long[] {0, 1, 19}) {
      Edition few =
          new MadeEdition(2020)
              .share("women_share", "persons", "Gender")
              .cell("WOMAN", "TOTAL", "" + base / 2, base)
              .edition();
      assertNull(Found.of(women, few, NOTHING), "of " + base);
    }
  }

  /** Services are few and known: so many of so many (statistics.md section 9). */
  @Test
  void servicesAreSaidInNumbers() {
    Candidate police = line("SHARE,centre_cooperation,POLICE,TOTAL,,centres,withChildWelfare");
    MadeEdition made = new MadeEdition(2020).share("centre_cooperation", "centres", "Agency");
    assertEquals(
        "43 av 44 krisesentre samarbeidet med barneverntjenesten.",
        said(police, made.cell("POLICE", "TOTAL", "43", 44L).edition(), NOTHING));
    made = new MadeEdition(2020).share("centre_cooperation", "centres", "Agency");
    assertEquals(
        "Alle krisesentrene samarbeidet med barneverntjenesten.",
        said(police, made.cell("POLICE", "TOTAL", "44", 44L).edition(), NOTHING));
  }

  /** R15: a share is said as the nearest simple ratio only where that is near. */
  @ParameterizedTest
  @CsvSource({
    "604,1000,6/10",
    "620,1000,",
    "333,1000,1/3",
    "66,100,2/3",
    "250,1000,1/4",
    "80,100,8/10",
    "945,1000,19/20",
    "939,1000,",
    "899,1000,9/10",
    "50,100,",
    "20,100,1/5",
    "1,1000,",
    "97,100,"
  })
  void shareIsSaidAsTheRatioThatIsNear(String value, long base, String ratio) {
    int[] found = Words.ratio(new BigDecimal(value), base);
    assertEquals(
        ratio,
        found == null
            ? null
            : String.join("/", Arrays.stream(found).mapToObj(String::valueOf).toList()));
  }

  /** Every line of the list names a sentence, in every language. */
  @Test
  void everyCandidateHasItsWords() {
    for (Candidate one : Candidate.all()) {
      for (String language : List.of("nb", "nn", "en")) {
        Words words = new Words(Locale.forLanguageTag(language));
        String sentence = words.text("highlight." + one.key());
        assertEquals(-1, sentence.indexOf("???"), sentence);
        boolean lead = one.place() != Candidate.Place.POINT;
        assertEquals(lead, sentence.endsWith("."), one.key() + " " + language);
      }
    }
  }
}
