package shelter.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * A small table with its margins, of which the least that has to be hidden is found by trying. What
 * can be known of a hidden cell is found by flows, not by linear programs: in a table of rows and
 * columns whatever differs moves along circles of hidden cells.
 */
final class SmallTable {
  static final int POSSIBLE = 3;
  private static final int FEW = 2;

  private final int rows;
  private final int columns;
  private final long[] cells;

  /** A table of so many rows and columns, each with a last one that is their sum. */
  SmallTable(Random random, int rows, int columns) {
    this.rows = rows + 1;
    this.columns = columns + 1;
    cells = new long[this.rows * this.columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        long value = Math.max(0, (long) Math.exp(random.nextDouble() * 4) - 2);
        cells[at(row, column)] += value;
        cells[at(rows, column)] += value;
        cells[at(row, columns)] += value;
        cells[at(rows, columns)] += value;
      }
    }
  }

  private int at(int row, int column) {
    return row * columns + column;
  }

  BitSet few() {
    BitSet few = new BitSet();
    for (int cell = 0; cell < cells.length; cell++) {
      few.set(cell, cells[cell] > 0 && cells[cell] <= FEW);
    }
    return few;
  }

  Suppression.Result suppress() {
    List<Quantity> quantities = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      Quantity.State state =
          few().get(cell)
              ? Quantity.State.HIDDEN
              : cells[cell] == 0 ? Quantity.State.KNOWN : Quantity.State.OPEN;
      quantities.add(
          new Quantity("%02d".formatted(cell), cells[cell], least(cell), POSSIBLE, 1, state, null));
    }
    List<Sum> sums = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int[] parts = new int[columns - 1];
      for (int column = 0; column < parts.length; column++) {
        parts[column] = at(row, column);
      }
      sums.add(Sum.of(at(row, columns - 1), parts));
    }
    for (int column = 0; column < columns; column++) {
      int[] parts = new int[rows - 1];
      for (int row = 0; row < parts.length; row++) {
        parts[row] = at(row, column);
      }
      sums.add(Sum.of(at(rows - 1, column), parts));
    }
    return Suppression.of(quantities, sums, List.of());
  }

  private long least(int cell) {
    return cells[cell] == 0 ? 0 : 1;
  }

  /** The fewest cells that can be hidden, or null where nothing protects what is few. */
  Integer fewestHidden() {
    BitSet few = few();
    int[] open = new int[cells.length];
    int count = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      if (!few.get(cell) && cells[cell] > 0) {
        open[count++] = cell;
      }
    }
    for (int more = 0; more <= count; more++) {
      if (tries((BitSet) few.clone(), Arrays.copyOf(open, count), 0, more)) {
        return few.cardinality() + more;
      }
    }
    return null;
  }

  private boolean tries(BitSet hidden, int[] open, int from, int more) {
    if (more == 0) {
      return isSafe(hidden);
    }
    for (int i = from; i <= open.length - more; i++) {
      hidden.set(open[i]);
      if (tries(hidden, open, i + 1, more - 1)) {
        return true;
      }
      hidden.clear(open[i]);
    }
    return false;
  }

  /** Whether each hidden cell can have enough values. */
  boolean isSafe(BitSet hidden) {
    return isNeverAlone(hidden)
        && hidden.stream()
            .allMatch(cell -> flow(hidden, cell, 1) + flow(hidden, cell, -1) + 1 >= POSSIBLE);
  }

  private boolean isNeverAlone(BitSet hidden) {
    int[] inRow = new int[rows];
    int[] inColumn = new int[columns];
    hidden.stream()
        .forEach(
            cell -> {
              inRow[cell / columns]++;
              inColumn[cell % columns]++;
            });
    return Arrays.stream(inRow).allMatch(n -> n != 1)
        && Arrays.stream(inColumn).allMatch(n -> n != 1);
  }

  /** By how much a hidden cell can be higher (1) or lower (-1), as far as it is asked. */
  private int flow(BitSet hidden, int cell, int direction) {
    long[] difference = new long[cells.length];
    int step = direction * sign(cell);
    int done = 0;
    while (done < POSSIBLE - 1
        && room(cell, difference, step)
        && move(hidden, cell, difference, step)) {
      done++;
    }
    return done;
  }

  /** A total weighs against its parts. */
  private int sign(int cell) {
    return (cell / columns == rows - 1 ? -1 : 1) * (cell % columns == columns - 1 ? -1 : 1);
  }

  private boolean room(int cell, long[] difference, int step) {
    long moved = difference[cell] + step * sign(cell);
    return cells[cell] + moved >= least(cell);
  }

  /** Closes a circle of hidden cells, alternately up and down, from a cell's column to its row. */
  private boolean move(BitSet hidden, int cell, long[] difference, int step) {
    int goal = cell / columns;
    int start = rows + cell % columns;
    int[] by = new int[rows + columns];
    Arrays.fill(by, -1);
    by[start] = cell;
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty() && by[goal] < 0) {
      int node = next.poll();
      boolean column = node >= rows;
      for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1)) {
        int here = column ? rows + i % columns : i / columns;
        int there = column ? i / columns : rows + i % columns;
        if (here == node
            && i != cell
            && by[there] < 0
            && room(i, difference, column ? -step : step)) {
          by[there] = i;
          next.add(there);
        }
      }
    }
    if (by[goal] < 0) {
      return false;
    }
    for (int node = goal; node != start; ) {
      int i = by[node];
      boolean column = node < rows;
      difference[i] += (column ? -step : step) * sign(i);
      node = column ? rows + i % columns : i / columns;
    }
    difference[cell] += step * sign(cell);
    return true;
  }
}
