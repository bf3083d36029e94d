package shelter.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import shelter.attack.LinearSystem.Component;
import shelter.attack.LinearSystem.Row;

/**
 * How far each unknown of one component can go, by linear programs. Each solution in whole numbers
 * is a witness: it shows a value that every unknown of the component can have.
 */
final class Reach {
  private static final double NEARLY = 1e-6;

  /** How many solutions that spread many unknowns at once are tried before each one by itself. */
  private static final int SPREADS = 12;

  private static final long NONE = Long.MIN_VALUE;

  private final LinearSystem system;
  private final Component component;
  private final Bounds bounds;
  private final Map<Integer, Integer> place = new HashMap<>();
  private final long cap;
  private final long[] low;
  private final long[] high;
  private Boolean possible;
  private int programs;

  /**
   * @param bounds as narrow as they are known; are not changed
   */
  Reach(LinearSystem system, Component component, Bounds bounds) {
    this.system = system;
    this.component = component;
    this.bounds = bounds;
    int size = component.unknowns().length;
    low = new long[size];
    high = new long[size];
    Arrays.fill(low, NONE);
    for (int i = 0; i < size; i++) {
      place.put(component.unknowns()[i], i);
    }
    cap = cap();
  }

  /** A number that no unknown needs to reach, for those that nothing bounds. */
  private long cap() {
    long sum = 1000;
    for (int number : component.rows()) {
      Row row = system.row(number);
      sum += Math.abs(row.least()) < LinearSystem.UNBOUNDED ? Math.abs(row.least()) : 0;
      sum += Math.abs(row.most()) < LinearSystem.UNBOUNDED ? Math.abs(row.most()) : 0;
    }
    for (int unknown : component.unknowns()) {
      sum += bounds.most()[unknown] < LinearSystem.UNBOUNDED ? bounds.most()[unknown] : 0;
    }
    return 2 * sum;
  }

  /** Whether there is any solution in whole numbers. */
  boolean isPossible() {
    if (possible == null) {
      possible =
          solve(new double[low.length], false, null, 0) != null && low[0] != NONE
              || solve(new double[low.length], true, null, 0) != null && low[0] != NONE;
    }
    return possible;
  }

  /** Looks for solutions that show that each of some unknowns can have so many values. */
  void spread(int[] of, long[] values) {
    boolean up = true;
    int left = open(of, values);
    for (int round = 0; round < SPREADS && left > 0; round++, up = !up) {
      double[] weights = new double[low.length];
      for (int i = 0; i < of.length; i++) {
        int at = place.get(of[i]);
        if (isOpen(at, values[i])) {
          weights[at] = (up ? 1 : -1) * weight(round, i);
        }
      }
      solve(weights, false, null, 0);
      int now = open(of, values);
      if (!up && now > 0.9 * left) {
        break;
      }
      left = up ? left : now;
    }
    for (int i = 0; i < of.length; i++) {
      if (isOpen(place.get(of[i]), values[i])) {
        most(of[i]);
      }
      if (isOpen(place.get(of[i]), values[i])) {
        least(of[i]);
      }
    }
  }

  /**
   * Different in every round, so that what goes up in one goes down in another; never by chance.
   */
  private static double weight(int round, int i) {
    return round < 2
        ? 1
        : 0.1 + Math.floorMod((i + 1) * 2_654_435_761L * (round / 2), 1009) / 1009.0;
  }

  private int open(int[] of, long[] values) {
    int open = 0;
    for (int i = 0; i < of.length; i++) {
      open += isOpen(place.get(of[i]), values[i]) ? 1 : 0;
    }
    return open;
  }

  private boolean isOpen(int at, long values) {
    return low[at] == NONE || high[at] - low[at] + 1 < values;
  }

  /** What solutions have shown so far; what can be is at least this. */
  Range shown(int unknown) {
    int at = place.get(unknown);
    return new Range(low[at], high[at] >= cap ? null : Long.valueOf(high[at]));
  }

  /** Exactly what the unknown can be. */
  Range range(int unknown) {
    most(unknown);
    least(unknown);
    return shown(unknown);
  }

  private void most(int unknown) {
    push(unknown, 1);
  }

  private void least(int unknown) {
    push(unknown, -1);
  }

  private void push(int unknown, int direction) {
    int at = place.get(unknown);
    long bound = direction > 0 ? upper(unknown) : -lower(unknown);
    if (low[at] != NONE && reached(at, direction) == bound) {
      return;
    }
    double[] weights = new double[low.length];
    weights[at] = direction;
    double[] best = solve(weights, false, null, 0);
    if (best == null) {
      return;
    }
    long top = (long) Math.floor(direction * best[at] + NEARLY);
    while (low[at] == NONE || reached(at, direction) < top) {
      // The program stopped between whole numbers: is there a whole solution beyond the known ones?
      long before = low[at] == NONE ? NONE : reached(at, direction);
      double[] whole = solve(weights, true, low[at] == NONE ? null : at, direction * (before + 1));
      if (whole == null || low[at] == NONE || reached(at, direction) == before) {
        return;
      }
    }
  }

  private long reached(int at, int direction) {
    return direction > 0 ? high[at] : -low[at];
  }

  private long lower(int unknown) {
    return Math.max(-cap, bounds.least()[unknown]);
  }

  private long upper(int unknown) {
    return Math.min(cap, bounds.most()[unknown]);
  }

  /**
   * Solves one program and keeps what its solution shows.
   *
   * @param whole whether only whole numbers will do
   * @param beyond the place of an unknown that must reach {@code from}, or null
   * @return the solution, or null where there is none
   */
  private double[] solve(double[] weights, boolean whole, Integer beyond, long from) {
    programs++;
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    if (whole) {
      model.options.iterations_abort = 20_000;
    }
    Variable[] variables = new Variable[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int unknown = component.unknowns()[i];
      Variable variable = model.addVariable("x" + i).integer(whole);
      boolean moved = beyond != null && beyond == i;
      variable.lower(moved && weights[i] > 0 ? from : lower(unknown));
      variable.upper(moved && weights[i] < 0 ? from : upper(unknown));
      if (weights[i] != 0) {
        variable.weight(weights[i]);
      }
      variables[i] = variable;
    }
    for (int number : component.rows()) {
      bind(model, variables, system.row(number));
    }
    Optimisation.Result result = model.maximise();
    if (!result.getState().isFeasible()) {
      return null;
    }
    double[] solution = new double[weights.length];
    for (int i = 0; i < solution.length; i++) {
      solution[i] = result.doubleValue(i);
    }
    keep(solution);
    return solution;
  }

  private void bind(ExpressionsBasedModel model, Variable[] variables, Row row) {
    long found = 0;
    Expression sum = model.addExpression();
    for (int i = 0; i < row.unknowns().length; i++) {
      int unknown = row.unknowns()[i];
      Integer at = place.get(unknown);
      if (at == null) {
        found += row.factors()[i] * bounds.least()[unknown];
      } else {
        sum.set(variables[at], row.factors()[i]);
      }
    }
    if (row.least() == row.most()) {
      sum.level(row.least() - found);
      return;
    }
    if (row.least() > -LinearSystem.UNBOUNDED) {
      sum.lower(row.least() - found);
    }
    if (row.most() < LinearSystem.UNBOUNDED) {
      sum.upper(row.most() - found);
    }
  }

  /** Keeps a solution as a witness where it is one: whole numbers that satisfy every sum. */
  private void keep(double[] solution) {
    long[] rounded = new long[solution.length];
    for (int i = 0; i < rounded.length; i++) {
      int unknown = component.unknowns()[i];
      rounded[i] = Math.round(solution[i]);
      if (Math.abs(rounded[i] - solution[i]) > 1e-4
          || rounded[i] < lower(unknown)
          || rounded[i] > upper(unknown)) {
        return;
      }
    }
    for (int number : component.rows()) {
      Row row = system.row(number);
      long sum = 0;
      for (int i = 0; i < row.unknowns().length; i++) {
        Integer at = place.get(row.unknowns()[i]);
        sum += row.factors()[i] * (at == null ? bounds.least()[row.unknowns()[i]] : rounded[at]);
      }
      if (sum < row.least() || sum > row.most()) {
        return;
      }
    }
    for (int i = 0; i < rounded.length; i++) {
      high[i] = low[i] == NONE ? rounded[i] : Math.max(high[i], rounded[i]);
      low[i] = low[i] == NONE ? rounded[i] : Math.min(low[i], rounded[i]);
    }
  }

  int programs() {
    return programs;
  }
}
