package shelter.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import shelter.relation.Bound;
import shelter.relation.Figure;

/**
 * A made-up nation of 44 centres in five regions: what is counted there by sex, age and year, and
 * how the figures hang together.
 */
final class RandomNation {
  static final int CENTRES = 44;
  static final int FIRST = 2031;
  static final int SECOND = 2032;
  static final String ALL = "TOTAL";
  static final List<String> REGIONS = List.of("EAST", "MID", "NORTH", "SOUTH", "WEST");
  static final List<String> SEXES = List.of("WOMAN", "MAN", "OTHER");
  static final List<String> AGES = List.of("YOUNG", "OLD");
  static final List<String> ANSWERS = List.of("YES", "NO");

  /** Those of one centre, sex and year. */
  private static final class Group {
    private final long[] persons = new long[AGES.size()];
    private final long[] answers = new long[ANSWERS.size()];
    private long stays;
    private long nights;
  }

  private record Key(int year, int centre, String sex) {}

  private final Random random;
  private final int[] region = new int[CENTRES];
  private final Map<Key, Group> groups = new LinkedHashMap<>();
  private final Map<Figure, Long> numbers = new LinkedHashMap<>();

  RandomNation(long seed) {
    random = new Random(seed);
    for (int centre = 0; centre < CENTRES; centre++) {
      // One region has two centres, as many as a region of its own can have at the least.
      region[centre] = centre < 2 ? 0 : 1 + random.nextInt(REGIONS.size() - 1);
      double size = Math.exp((centre < 2 ? 3 : 0) + random.nextDouble() * (centre < 2 ? 2 : 5));
      for (int year = FIRST; year <= SECOND; year++) {
        for (String sex : SEXES) {
          double part = sex.equals("WOMAN") ? 1 : sex.equals("MAN") ? 0.25 : 0.06;
          groups.put(new Key(year, centre, sex), group(size * part));
        }
      }
    }
    count();
  }

  private Group group(double size) {
    Group group = new Group();
    for (int age = 0; age < AGES.size(); age++) {
      group.persons[age] = Math.round(size * random.nextDouble() * (age + 2) / 3 - 0.2);
    }
    long all = Arrays.stream(group.persons).sum();
    group.stays = all + Math.round(all * random.nextDouble() * 0.4);
    group.nights = group.stays * (1 + random.nextInt(40));
    long answered = Math.round(all * random.nextDouble());
    group.answers[0] = Math.round(answered * random.nextDouble());
    group.answers[1] = answered - group.answers[0];
    return group;
  }

  /** Another version of the second year: some more have been recorded at one to three centres. */
  void change() {
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      Group group =
          groups.get(
              new Key(SECOND, random.nextInt(CENTRES), SEXES.get(random.nextInt(SEXES.size()))));
      group.persons[random.nextInt(AGES.size())]++;
      group.stays++;
      group.nights += 1 + random.nextInt(9);
    }
    count();
  }

  Map<Figure, Long> numbers() {
    return numbers;
  }

  List<Bound> relations() {
    return new RandomRelations(numbers, region).all();
  }

  private void count() {
    numbers.clear();
    for (int year = FIRST; year <= SECOND; year++) {
      for (String sex : with(SEXES)) {
        for (int age = -1; age < AGES.size(); age++) {
          int of = age;
          String code = sex + "_" + (age < 0 ? ALL : AGES.get(age));
          count(year, "persons", code, sex, group -> persons(group, of));
        }
        answers(year, sex);
      }
      count(year, "stays", ALL, ALL, group -> group.stays);
      count(year, "nights", ALL, ALL, group -> group.nights);
    }
    compare();
  }

  private static long persons(Group group, int age) {
    return age < 0 ? Arrays.stream(group.persons).sum() : group.persons[age];
  }

  /** One number of each centre, each region and the nation. */
  private void count(int year, String what, String code, String sex, ToLongFunction<Group> number) {
    long nation = 0;
    Map<String, Long> regional = new TreeMap<>();
    for (int centre = 0; centre < CENTRES; centre++) {
      long here = 0;
      for (String one : sex.equals(ALL) ? SEXES : List.of(sex)) {
        here += number.applyAsLong(groups.get(new Key(year, centre, one)));
      }
      if (isLocal(code)) {
        numbers.put(figure(year, "centre_" + what, centre(centre), code), here);
      }
      regional.merge(REGIONS.get(region[centre]), here, Long::sum);
      nation += here;
    }
    if (isLocal(code)) {
      regional.forEach(
          (name, here) -> numbers.put(figure(year, "region_" + what, name, code), here));
    }
    numbers.put(figure(year, what, ALL, code), nation);
  }

  /** Another gender is too thin for a column of centres and regions, and so is sex by age. */
  private static boolean isLocal(String code) {
    return code.contains(ALL) && !code.contains("OTHER");
  }

  private void answers(int year, String sex) {
    long[] counted = new long[ANSWERS.size()];
    groups.forEach(
        (key, group) -> {
          if (key.year() == year && (sex.equals(ALL) || sex.equals(key.sex()))) {
            for (int i = 0; i < counted.length; i++) {
              counted[i] += group.answers[i];
            }
          }
        });
    for (int i = 0; i < counted.length; i++) {
      numbers.put(figure(year, "answers", ANSWERS.get(i), sex), counted[i]);
      numbers.put(
          new Figure(year, "answers", ANSWERS.get(i), sex, true), Arrays.stream(counted).sum());
    }
  }

  /** What the second year tells of the first: its figures again, and both years together. */
  private void compare() {
    for (Figure figure : List.copyOf(numbers.keySet())) {
      Figure now = figure(SECOND, figure.table(), figure.row(), figure.column());
      if (figure.year() == FIRST && figure.table().equals("region_persons")) {
        numbers.put(
            figure(SECOND, "region_before", figure.row(), figure.column()), numbers.get(figure));
      } else if (figure.year() == FIRST && figure.table().equals("centre_stays")) {
        numbers.put(
            figure(SECOND, "centre_both", figure.row(), figure.column()),
            numbers.get(figure) + numbers.get(now));
      }
    }
  }

  private static List<String> with(List<String> codes) {
    List<String> all = new ArrayList<>(codes);
    all.add(0, ALL);
    return all;
  }

  static String centre(int number) {
    return "centre%02d".formatted(number + 1);
  }

  static Figure figure(int year, String table, String row, String column) {
    return new Figure(year, table, row, column, false);
  }
}
