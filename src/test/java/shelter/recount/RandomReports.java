package shelter.recount;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import shelter.recount.RandomCentres.Centre;
import shelter.recount.RandomCentres.Offer;

/** Yearly reports in every state, with questions left open; some centres have sent none. */
final class RandomReports {
  private static final List<String> STATES =
      List.of("DRAFT", "SUBMITTED", "SUBMITTED", "APPROVED", "APPROVED", "RETURNED", "EXCUSED");

  /** With and without inhabitants in the years that the list of municipalities has figures for. */
  private static final List<String> MUNICIPALITIES =
      List.of("0301", "1103", "5001", "1853", "1507", "1508", "1580", "1514", "5501", "3001");

  /** These were gone before the first figure. */
  private static final List<String> GONE = List.of("0101", "0104");

  final Sheet reports = new Sheet("centre_report");
  final Sheet services = new Sheet("service_report");
  private final Chance chance;

  RandomReports(RandomNation nation) {
    chance = nation.chance;
    for (int year : nation.years) {
      for (Centre centre : nation.centres.all) {
        List<Offer> offers =
            nation.centres.offers.stream()
                .filter(offer -> offer.centre() == centre && offer.in(year))
                .toList();
        boolean there =
            centre.from().getYear() <= year
                && (centre.to() == null || centre.to().getYear() >= year);
        if (there && !chance.oneIn(6)) {
          report(centre, year);
          List<String> area = chance.oneIn(8) ? GONE : MUNICIPALITIES;
          String home = chance.one(area);
          offers.stream()
              .filter(offer -> !chance.oneIn(8))
              .forEach(offer -> service(offer, year, home, area));
        }
      }
    }
  }

  private void report(Centre centre, int year) {
    Map<String, Object> row = reports.add();
    row.put("centre", centre.code());
    row.put("year", year);
    row.put("status", chance.one(STATES));
    Integer fullTime = chance.answer(List.of(0, 1, 5, 12));
    Integer partTime = chance.answer(List.of(0, 2, 7));
    row.put("employeesFullTime", fullTime);
    row.put("employeesPartTime", partTime);
    int most = (fullTime == null ? 0 : fullTime) + (partTime == null ? 0 : partTime);
    row.put("fte", chance.answered() ? chance.between(0, most * 10) / 10.0 : null);
    int volunteers = chance.one(List.of(0, 3, 10));
    row.put("volunteers", volunteers);
    row.put("volunteerFte", volunteers == 0 ? 0 : chance.answer(List.of("0.4", "1.5")));
    for (String level : List.of("Higher", "UpperSecondary", "Primary", "Other")) {
      row.put("education" + level, chance.answer(List.of(0, 1, 4, 9)));
    }
    row.put("ownership", chance.answer(Codes.OWNERSHIP));
    Map<String, Object> funding = new TreeMap<>();
    if (!chance.oneIn(6)) {
      for (int i = chance.between(1, 3); i > 0; i--) {
        funding.put(chance.one(MUNICIPALITIES), chance.one(List.of(0, 76_543_210, 987_654_321)));
      }
    }
    row.put("municipalFunding", funding);
  }

  private void service(Offer offer, int year, String home, List<String> area) {
    Map<String, Object> row = services.add();
    row.put("centre", offer.centre().code());
    row.put("year", year);
    row.put("target", offer.target());
    row.put("forumParticipation", chance.yesOrNo());
    // both services are for the same place, whose people count once
    row.put(
        "municipalitiesServed",
        chance.oneIn(6) ? List.of() : Stream.of(home, chance.one(area)).distinct().toList());
    Integer bedrooms = chance.answer(List.of(0, 1, 6));
    row.put("bedrooms", bedrooms);
    row.put(
        "beds",
        chance.answered() ? (bedrooms == null ? 0 : bedrooms) + chance.between(0, 9) : null);
    row.put("wasFull", chance.answer(Codes.WAS_FULL));
    row.put("animalOffers", chance.several(Codes.ANIMAL_OFFER, "NONE"));
    Map<String, Object> agencies = new TreeMap<>();
    for (String agency : Codes.AGENCY) {
      if (!chance.oneIn(4)) {
        // an agency that was looked at and left has a list of nothing
        agencies.put(agency, String.join("|", chance.several(Codes.COOPERATION, "NONE")));
      }
    }
    row.put("agencies", agencies);
  }
}
