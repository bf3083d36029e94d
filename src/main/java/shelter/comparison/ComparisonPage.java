package shelter.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shelter.centre.Region;
import shelter.publication.Edition;
import shelter.publication.Editions;

/** Centres beside each other; the address is the view. */
@Named
@RequestScoped
public class ComparisonPage {
  private static final String PATH = "/statistics/comparison?year=";

  @Inject private Editions editions;
  @Inject private Houses houses;
  @Inject private FacesContext faces;
  private String year;
  private Edition edition;
  private Choice choice;
  private Comparison comparison;

  /** A year that is not published is a page not found; before the first one, a sentence. */
  public void load() throws IOException {
    edition = Choice.edition(editions, year);
    if (edition == null) {
      if (year != null) {
        faces.getExternalContext().responseSendError(editions.absent(year), null);
        faces.responseComplete();
      }
      return;
    }
    choice = Choice.of(faces.getExternalContext().getRequestParameterValuesMap(), edition);
    comparison = new Comparison(edition, choice, houses.all());
  }

  public boolean chosen(String centre) {
    return choice.centres().contains(centre);
  }

  public boolean compared(Measure measure) {
    return comparison.getMeasures().contains(measure);
  }

  /** How many are chosen of a region, whose part of the form is folded. */
  public long chosenIn(Region region) {
    return in(region).stream().filter(house -> chosen(house.getCode())).count();
  }

  public List<House> in(Region region) {
    List<String> there = SizeClass.centresOf(edition);
    return houses.all().values().stream()
        .filter(one -> there.contains(one.getCode()) && one.getCentre().getRegion() == region)
        .toList();
  }

  /** The address of this view in another order. */
  public String sortedBy(String sort) {
    List<String> parts = new ArrayList<>(List.of(PATH + edition.getYear()));
    choice.centres().forEach(one -> parts.add("centre=" + one));
    if (choice.size() != null) {
      parts.add("size=" + choice.size());
    }
    choice.measures().forEach(one -> parts.add("figure=" + one));
    if (!sort.isEmpty()) {
      parts.add("sort=" + sort);
    }
    return String.join("&", parts);
  }

  /** The tables behind the figures, to be taken along. */
  public List<String> getTables() {
    return Measure.tables(edition, comparison.getMeasures());
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = Choice.given(year); }
  public Edition getEdition() { return edition; }
  public Comparison getComparison() { return comparison; }
  public boolean isLeft() { return choice.left(); }
  public boolean isNothingChosen() { return choice.isEmpty(); }
  public List<Edition> getEditions() { return editions.all(); }
  public Region[] getRegions() { return Region.values(); }
  public SizeClass[] getSizes() { return SizeClass.values(); }
  public Measure[] getMeasures() { return Measure.values(); }
  /** What the link to another language carries on. */
  public String getCentre() { return choice == null ? null : String.join(",", choice.centres()); }
  public void setCentre(String given) { /* load reads all of them. */ }
  public String getFigure() { return choice == null ? null : choice.measures().stream().map(Enum::name).collect(Collectors.joining(",")); }
  public void setFigure(String given) { /* load reads all of them. */ }
  public String getSize() { return choice == null || choice.size() == null ? null : choice.size().name(); }
  public void setSize(String given) { /* load reads it. */ }
  public String getSort() { return choice == null || choice.sort() == null ? null : choice.sort().name(); }
  public void setSort(String given) { /* load reads it. */ }
  // spotless:on
}
