package shelter.attack;

import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import shelter.attack.LinearSystem.Component;
import shelter.attack.LinearSystem.Row;

/** The linear programs of one component: its unknowns by their places, and what ties them. */
final class LinearProgram {
  /**
   * What a program ended with.
   *
   * @param ruledOut whether it has been shown that there is no solution
   * @param best what the unknown that was pushed reaches at most, whole or not; null where the
   *     program was given up
   * @param solution null where it is not one of whole numbers that satisfy every sum
   */
  record Outcome(boolean ruledOut, Double best, long[] solution) {}

  /** A program in whole numbers that takes more steps is left, and shows nothing. */
  private static final int PATIENCE = 5_000;

  /** How far from a whole number a solution may be for the sake of reckoning in floating point. */
  private static final double NEARLY = 1e-4;

  private final LinearSystem system;
  private final Component component;
  private final Bounds bounds;
  private final Map<Integer, Integer> place = new HashMap<>();
  private final long cap;

  LinearProgram(LinearSystem system, Component component, Bounds bounds) {
    this.system = system;
    this.component = component;
    this.bounds = bounds;
    for (int i = 0; i < size(); i++) {
      place.put(component.unknowns()[i], i);
    }
    cap = cap();
  }

  int size() {
    return component.unknowns().length;
  }

  int place(int unknown) {
    return place.get(unknown);
  }

  /** More than the figures of the component can explain: so far goes what nothing bounds. */
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

  boolean isUnbounded(long number) {
    return number >= cap;
  }

  long lower(int at) {
    return Math.max(-cap, bounds.least()[component.unknowns()[at]]);
  }

  long upper(int at) {
    return Math.min(cap, bounds.most()[component.unknowns()[at]]);
  }

  /** Pushes all unknowns at once, each by its weight. */
  Outcome push(double[] weights, boolean whole) {
    return solve(weights, whole, null, 0);
  }

  /** Pushes one unknown up or down. */
  Outcome push(int at, int direction, boolean whole) {
    double[] weights = new double[size()];
    weights[at] = direction;
    return solve(weights, whole, at, direction > 0 ? lower(at) : upper(at));
  }

  /** Pushes one unknown up or down to a number at least, in whole numbers. */
  Outcome pushBeyond(int at, int direction, long from) {
    double[] weights = new double[size()];
    weights[at] = direction;
    return solve(weights, true, at, from);
  }

  /**
   * Solves one program.
   *
   * @param whole whether only whole numbers will do
   * @param pushed the place of the unknown that must reach {@code from}, or null
   */
  private Outcome solve(double[] weights, boolean whole, Integer pushed, long from) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    if (whole) {
      model.options.iterations_abort = PATIENCE;
      model.options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1));
    }
    Variable[] variables = new Variable[weights.length];
    for (int i = 0; i < weights.length; i++) {
      Variable variable = model.addVariable("x" + i).integer(whole);
      boolean moved = pushed != null && pushed == i;
      variable.lower(moved && weights[i] > 0 ? from : lower(i));
      variable.upper(moved && weights[i] < 0 ? from : upper(i));
      if (weights[i] != 0) {
        variable.weight(weights[i]);
      }
      variables[i] = variable;
    }
    for (int number : component.rows()) {
      bind(model, variables, system.row(number));
    }
    Optimisation.Result result = model.maximise();
    boolean solved = result.getState().isFeasible();
    return new Outcome(
        result.getState() == Optimisation.State.INFEASIBLE,
        solved && pushed != null ? (Double) result.doubleValue(pushed) : null,
        solved ? whole(result) : null);
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

  /** The solution where it is one of whole numbers that satisfy every sum, or null. */
  private long[] whole(Optimisation.Result result) {
    long[] rounded = new long[size()];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Math.round(result.doubleValue(i));
      if (Math.abs(rounded[i] - result.doubleValue(i)) > NEARLY
          || rounded[i] < lower(i)
          || rounded[i] > upper(i)) {
        return null;
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
        return null;
      }
    }
    return rounded;
  }
}
