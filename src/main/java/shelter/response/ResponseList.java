package shelter.response;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shelter.centre.Region;
import shelter.preference.Preferences;
import shelter.preference.Visit;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The map of a year: every centre with its state; a table of them, sorted and filtered. */
@Named
@ViewScoped
public class ResponseList implements Serializable {
  /** In the order of the map. */
  private static final List<String> STATES =
      List.of("APPROVED", "SUBMITTED", "DRAFT", "RETURNED", Response.NOT_STARTED, "EXCUSED");

  private static final String ALL = "ALL";
  private static final String LIST = "response";
  private static final String USUAL = "left";

  private static final Map<String, Comparator<Response>> ORDERS =
      Map.of(
          "left",
          Comparator.comparing((Response one) -> !one.isAwaited())
              .thenComparing(Response::percent)
              .thenComparing(Response::name),
          "name",
          Comparator.comparing(Response::name),
          "region",
          Comparator.comparing(Response::region).thenComparing(Response::name),
          "errors",
          Comparator.comparing(Response::errors).reversed(),
          "change",
          by(one -> one.getChange() == null ? null : Math.abs(one.getChange())).reversed(),
          "activity",
          by(one -> one.lastActivity() == null ? null : one.lastActivity().toInstant()));

  @Inject private Responses responses;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  @Inject private Preferences preferences;
  @Inject private Label label;
  private Integer year;
  private String state;
  private String order = USUAL;
  private List<Response> all;
  private String remembered;

  private static <C extends Comparable<C>> Comparator<Response> by(Function<Response, C> of) {
    return Comparator.comparing(of, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  /** Without a year it is the one that was chosen last, else the one that is reported next. */
  public void load() throws IOException {
    if (Visit.isChosen()) {
      preferences.keep(LIST, choices());
    } else if (!Visit.names("year", "state", "order")) {
      choose(preferences.of(LIST));
    }
    year = year == null ? years.reported() : year;
    if (years.of(year) == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    all = responses.of(year);
  }

  private Map<String, String> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("year", year == null || year == years.reported() ? null : "" + year);
    choices.put("state", state);
    choices.put("order", order.equals(USUAL) ? null : order);
    return choices;
  }

  private void choose(Map<String, String> choices) {
    List<String> parts = new ArrayList<>();
    for (var one : choices.entrySet()) {
      String code = one.getValue();
      if (one.getKey().equals("year") && getYears().contains(Integer.valueOf(code))) {
        year = Integer.valueOf(code);
        parts.add(code);
      } else if (one.getKey().equals("state") && (ALL.equals(code) || STATES.contains(code))) {
        state = code;
        parts.add(label.of(ALL.equals(code) ? "response.all" : "ReportStatus." + code));
      } else if (one.getKey().equals("order") && ORDERS.containsKey(code)) {
        order = code;
        parts.add(label.of("preference.sorted", label.of("response.order." + code)));
      }
    }
    remembered = parts.isEmpty() ? null : String.join(" · ", parts);
  }

  /** Another order of the rows, from now on. */
  public void sort() {
    remembered = null;
    preferences.keep(LIST, choices());
  }

  public String forget() {
    preferences.forget(LIST);
    return "/response/list?faces-redirect=true";
  }

  public List<Response> getRows() {
    return all.stream()
        .filter(this::isChosen)
        .sorted(ORDERS.getOrDefault(order, ORDERS.get(USUAL)))
        .toList();
  }

  /** Without a choice, what the office waits for or should look at. */
  private boolean isChosen(Response one) {
    if (state == null || state.isEmpty()) {
      return one.isAwaited() || isOdd(one);
    }
    return state.equals(ALL) || state.equals(one.status());
  }

  public long count(String of) {
    return all.stream().filter(one -> one.status().equals(of)).count();
  }

  public List<Response> in(Region region) {
    return all.stream().filter(one -> one.region() == region).toList();
  }

  public List<Region> getRegions() {
    return Arrays.stream(Region.values()).filter(one -> !in(one).isEmpty()).toList();
  }

  public List<Integer> getYears() {
    return years.all().stream().map(ReportingYear::getYear).toList();
  }

  /** The last day for sending the report. */
  public LocalDate getDeadline() {
    return LocalDate.of(year + 1, 1, 31);
  }

  /** Days that are left to the deadline; below nought when it has passed. */
  public long getDaysLeft() {
    return ChronoUnit.DAYS.between(settings.today(), getDeadline());
  }

  public boolean isOpen() {
    return years.isOpen(year);
  }

  /** Whether there is something to look at. */
  private static boolean isOdd(Response one) {
    return !one.odd().isEmpty() || one.changed() > 0 || one.status().equals("RETURNED");
  }

  // spotless:off
  public List<String> getStates() { return STATES; }
  public List<String> getOrders() { return List.of("left", "name", "region", "errors", "change", "activity"); }
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public String getState() { return state; }
  public void setState(String state) { this.state = state; }
  public String getOrder() { return order; }
  public void setOrder(String order) { this.order = order == null ? USUAL : order; }
  public String getRemembered() { return remembered; }
  public List<Response> getAll() { return all; }
  // spotless:on
}
