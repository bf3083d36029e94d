package shelter.own;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.List;
import shelter.statistics.Behind;
import shelter.statistics.CountedTable;
import shelter.statistics.Drilling;
import shelter.statistics.Trace;
import shelter.user.CurrentUser;

/** One figure of the own centre, and the records behind it. */
@Named
@ViewScoped
public class CellPage implements Serializable {
  /** So many records of a list stand on a page that is not asked for all. */
  private static final int SHOWN = 50;

  @Inject private OwnTables own;
  @Inject private Drilling drilling;
  @Inject private CurrentUser user;
  private Integer year;
  private String table;
  private String row;
  private String column;
  private boolean all;
  private CountedTable entry;
  private Behind behind;

  /** A figure that does not exist is a page not found. */
  public void load() throws IOException, SQLException {
    if (behind != null) {
      return;
    }
    if (year != null && row != null && column != null) {
      behind = drilling.open(table, row, column, year);
    }
    if (behind == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    entry = own.table(table, year);
  }

  public String getCentreName() {
    return user.getCentreName();
  }

  /** The records that the value counts. */
  public List<Trace> getCounted() {
    return some(behind.counted());
  }

  /** The records that only the base counts. */
  public List<Trace> getOthers() {
    return some(behind.others());
  }

  private List<Trace> some(List<Trace> traces) {
    return all ? traces : traces.subList(0, Math.min(SHOWN, traces.size()));
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year == null ? this.year : year; }
  public String getTable() { return table; }
  public void setTable(String table) { this.table = table == null ? this.table : table; }
  public String getRow() { return row; }
  public void setRow(String row) { this.row = row == null ? this.row : row; }
  public String getColumn() { return column; }
  public void setColumn(String column) { this.column = column == null ? this.column : column; }
  public boolean isAll() { return all; }
  public void setAll(boolean all) { this.all = all; }
  public CountedTable getEntry() { return entry; }
  public Behind getBehind() { return behind; }
  // spotless:on
}
