package shelter.highlight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import shelter.shared.Label;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** What a rule has found, as a sentence of one language. */
record Words(Locale language) {
  /** The simple ratios that a share may be said in (statistics.md R15): so many of so many. */
  private static final int[][] RATIOS = {
    {1, 10}, {1, 5}, {1, 4}, {3, 10}, {1, 3}, {4, 10}, {6, 10}, {2, 3}, {7, 10}, {3, 4}, {8, 10},
    {9, 10}, {19, 20}
  };

  /** How near a share must be to a ratio to be said in it: one percentage point. */
  private static final BigDecimal NEAR = new BigDecimal("0.01");

  private static final int MILLION = 6;

  /** A sentence of the lead. */
  String sentence(Found found) {
    Candidate one = found.candidate();
    String first = amount(found.sheet(), found.cell(), one.of()[0]);
    String told =
        text(
            key(found),
            first,
            second(found),
            "" + found.sheet().getTable().getYear(),
            found.before() == null ? "" : change(found),
            found.before() == null ? "" : "" + found.before().year());
    return told.substring(0, 1).toUpperCase(language) + told.substring(1);
  }

  /** A key point: its figure, and the sentence that goes on with it. */
  Point point(Found found) {
    TableEntry table = found.sheet().getTable();
    Cell cell = found.cell();
    String of = found.candidate().of()[0];
    boolean change = found.before() != null;
    boolean share = table.getKind() == TableEntry.Kind.SHARE;
    String figure =
        change
            ? percent(BigDecimal.valueOf(found.percent()))
            : share ? part(table, cell) : number(cell.shown(table), of);
    String rest =
        change
            ? text("highlight." + (found.direction() < 0 ? "fewer" : "more") + amounts(of))
            : share ? text("highlight.of." + of, "").strip() : "";
    return new Point(
        figure,
        text(
            key(found),
            rest,
            second(found),
            "" + table.getYear(),
            "",
            change ? "" + found.before().year() : ""),
        table.getTableName(),
        cell.getRowCode(),
        cell.getColumnCode());
  }

  /** A text of the messages. */
  String text(String key, Object... parameters) {
    return Label.text(language, key, parameters);
  }

  /** Two figures that are the same in print have a sentence of their own, if there is one. */
  private String key(Found found) {
    String key = "highlight." + found.candidate().key();
    boolean same =
        found.beside() != null
            && found
                    .beside()
                    .shown(found.besideSheet().getTable())
                    .compareTo(found.cell().shown(found.sheet().getTable()))
                == 0;
    return same && has(key + ".same") ? key + ".same" : key;
  }

  private String second(Found found) {
    String[] of = found.candidate().of();
    return found.candidate().rule() == Candidate.Rule.LARGEST
        ? name(found)
        : found.beside() == null
            ? ""
            : amount(found.besideSheet(), found.beside(), of[of.length - 1]);
  }

  /** A figure within a sentence: 1 668, 27 døgn, 6 av 10 beboere, 94 % av beboerne. */
  private String amount(Sheet sheet, Cell cell, String of) {
    TableEntry table = sheet.getTable();
    if (table.getKind() != TableEntry.Kind.SHARE) {
      return number(cell.shown(table), of);
    }
    String key = "highlight.of." + of;
    if (cell.getValue().compareTo(BigDecimal.valueOf(cell.getBase())) == 0) {
      return text(key + ".all");
    }
    if (Found.isOfServices(table)) {
      return text(key, part(table, cell));
    }
    int[] ratio = ratio(cell.getValue(), cell.getBase());
    return ratio == null
        ? text(key, part(table, cell))
        : text(key + ".ratio", text("highlight.simple", ratio[0], ratio[1]));
  }

  /** The simple ratio next to a share; null where none is near (R15: the share stays exact). */
  static int[] ratio(BigDecimal value, long base) {
    int[] nearest = null;
    BigDecimal least = NEAR;
    for (int[] ratio : RATIOS) {
      // As exact as needed: the share has a base of at most a few millions.
      BigDecimal away =
          value
              .divide(BigDecimal.valueOf(base), 12, RoundingMode.HALF_UP)
              .subtract(
                  BigDecimal.valueOf(ratio[0])
                      .divide(BigDecimal.valueOf(ratio[1]), 12, RoundingMode.HALF_UP))
              .abs();
      if (away.compareTo(least) <= 0) {
        nearest = ratio;
        least = away;
      }
    }
    return nearest;
  }

  private String part(TableEntry table, Cell cell) {
    return Found.isOfServices(table)
        ? text("highlight.ratio", cell.getValue().toBigInteger(), cell.getBase())
        : percent(cell.shown(table));
  }

  private String percent(BigDecimal value) {
    return Label.number(language, value) + "\u00a0%";
  }

  private String number(BigDecimal shown, String unit) {
    if (unit.isEmpty()) {
      return Label.number(language, shown);
    }
    BigDecimal value =
        unit.equals("million")
            ? shown.movePointLeft(MILLION).setScale(1, RoundingMode.HALF_UP)
            : shown;
    String key = "highlight.unit." + unit;
    boolean one = value.compareTo(BigDecimal.ONE) == 0 && has(key + ".one");
    return text(one ? key + ".one" : key, Label.number(language, value));
  }

  private String change(Found found) {
    String amounts = amounts(found.candidate().of()[0]);
    String year = "" + found.before().year();
    if (found.percent() == 0) {
      return text("highlight.than." + (found.direction() == 0 ? "same" : "about") + amounts, year);
    }
    String word = text("highlight." + (found.direction() < 0 ? "fewer" : "more") + amounts);
    return text("highlight.than.changed", percent(BigDecimal.valueOf(found.percent())), word, year);
  }

  /** Money is less or more, not fewer or many. */
  private static String amounts(String unit) {
    return unit.isEmpty() ? "" : ".amount";
  }

  /** The name of a row within a sentence. */
  private String name(Found found) {
    if (found.row().name() != null) {
      return found.row().name();
    }
    String code = found.sheet().getTable().getRowLabel() + "." + found.row().code();
    String name = text(has("highlight.name." + code) ? "highlight.name." + code : code);
    boolean letters = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return letters ? name : name.substring(0, 1).toLowerCase(language) + name.substring(1);
  }

  private boolean has(String key) {
    return !text(key).startsWith("???");
  }
}
