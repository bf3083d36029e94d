package shelter.chapter;

import java.math.BigDecimal;
import java.util.Locale;
import shelter.shared.Label;

/**
 * Writes a {@link Timeline} as SVG: classes of the stylesheet, no style of its own, a title and a
 * description with every value for those who do not see it. A hidden figure is its sign, never a
 * bar.
 */
final class Drawing {
  private static final int HEIGHT = 252;
  private static final int AXIS = 208;
  private static final int TOP = 44;
  private static final double SHARE = 0.62;
  private static final int NOTE = 55;
  private final Timeline time;
  private final Label label;
  private final StringBuilder out = new StringBuilder();

  Drawing(Timeline time, Label label) {
    this.time = time;
    this.label = label;
  }

  String svg(String id, boolean close) {
    put(
        "<svg class=\"plot\" width=\"100%%\" height=\"%d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">",
        HEIGHT, id, id);
    put(
        "<title id=\"%s-t\">%s</title>",
        id, text(label.of("statistics." + time.table().getTableName())));
    put("<desc id=\"%s-d\">%s</desc>", id, text(told()));
    put("<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>", AXIS, AXIS);
    time.getBreaks().forEach(this::split);
    if (time.isLine()) {
      line();
    }
    for (int i = 0; i < time.slots().size(); i++) {
      mark(i, close);
    }
    return out.append("</svg>").toString();
  }

  private void line() {
    for (int i = 1; i < time.slots().size(); i++) {
      Timeline.Slot from = time.slots().get(i - 1);
      Timeline.Slot to = time.slots().get(i);
      if (from.value() != null && to.value() != null && !time.getBreaks().contains(to.at())) {
        put(
            "<line class=\"lq\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
            percent(time.middle(i - 1)), y(from.value()), percent(time.middle(i)), y(to.value()));
      }
    }
  }

  private void mark(int place, boolean close) {
    Timeline.Slot slot = time.slots().get(place);
    String middle = percent(time.middle(place));
    String quiet = time.isQuiet(place) ? " mid" : "";
    if (slot.value() == null) {
      put(
          "<text class=\"lab\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>",
          middle, AXIS - 8, slot.hidden() ? ":" : "..");
    } else if (time.isLine()) {
      put(
          "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%d\"/>",
          slot.chosen() ? "d1" : slot.earlier() ? "dq open" : "dq",
          middle,
          y(slot.value()),
          slot.chosen() ? 6 : 4);
    } else {
      double width = time.step() * SHARE;
      double left = time.middle(place) - width / 2;
      bar(slot.chosen() ? "b1" : "bq", left, width, slot.value());
    }
    if (slot.value() != null && time.isWritten(place)) {
      put(
          "<text class=\"%s%s\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>",
          hot(slot) ? "hot" : "val",
          quiet,
          middle,
          number(AXIS - height(slot.value()) - 10),
          label.cell(slot.value(), time.table().getKind()));
    }
    if (!close || time.isWritten(place) || slot.at() % 5 == 0) {
      put(
          "<text class=\"%s%s\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>",
          hot(slot) ? "hot" : "lab", quiet, middle, AXIS + 24, time.name(label, place));
    }
  }

  private boolean hot(Timeline.Slot slot) {
    return slot.chosen() && !time.isMonths();
  }

  private void bar(String shade, double left, double width, BigDecimal value) {
    if (value != null) {
      put(
          "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
          shade, percent(left), y(value), percent(width), number(height(value)));
    }
  }

  private void split(int year) {
    String at = percent(time.between(year));
    boolean left = time.between(year) > NOTE;
    put("<line class=\"break\" x1=\"%s\" x2=\"%s\" y1=\"6\" y2=\"%d\"/>", at, at, AXIS + 30);
    put(
        "<text class=\"lab\" x=\"%s\" y=\"14\" dx=\"%d\" text-anchor=\"%s\">%s</text>",
        at,
        left ? -8 : 8,
        left ? "end" : "start",
        text(label.of("plot.break", String.valueOf(year))));
  }

  /** Every value in words, in order. */
  private String told() {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < time.slots().size(); i++) {
      Timeline.Slot slot = time.slots().get(i);
      String value =
          slot.hidden()
              ? label.of("plot.hidden")
              : slot.value() == null
                  ? label.of("plot.none")
                  : label.cell(slot.value(), time.table().getKind());
      told.append(time.name(label, i)).append(": ").append(value).append("; ");
    }
    if (time.slots().stream().anyMatch(Timeline.Slot::hidden)) {
      told.append(label.of("why.hidden")).append(' ').append(label.of("why.persons")).append(' ');
    }
    time.getBreaks().forEach(year -> told.append(label.of("plot.break", String.valueOf(year))));
    return told.toString().strip();
  }

  private double height(BigDecimal value) {
    return Math.max(0, (AXIS - TOP) * value.doubleValue() / time.top().doubleValue());
  }

  private String y(BigDecimal value) {
    return number(AXIS - height(value));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void put(String pattern, Object... values) {
    out.append(String.format(Locale.ROOT, pattern, values));
  }
}
