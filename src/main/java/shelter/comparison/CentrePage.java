package shelter.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shelter.centre.Region;
import shelter.publication.Edition;
import shelter.publication.Editions;

/** The published figures of one centre; without a centre, the list of all there are in the year. */
@Named
@RequestScoped
public class CentrePage {
  private static final int YEARS = 5;

  @Inject private Editions editions;
  @Inject private Houses houses;
  @Inject private FacesContext faces;
  private String year;
  private String centre;
  private Edition edition;
  private House house;
  private List<Line> lines = List.of();

  /** A year that is not published or a centre that was not there in it is a page not found. */
  public void load() throws IOException {
    edition = Choice.edition(editions, year);
    if (edition == null && year == null && centre == null) {
      return;
    }
    if (edition != null && centre != null) {
      house = SizeClass.centresOf(edition).contains(centre) ? houses.all().get(centre) : null;
    }
    if (edition == null || centre != null && house == null) {
      faces.getExternalContext().responseSendError(editions.absent(year), null);
      faces.responseComplete();
      return;
    }
    if (house != null) {
      lines = Stream.of(Measure.values()).map(this::line).toList();
    }
  }

  private Line line(Measure measure) {
    return new Line(
        measure,
        shownEditions().stream().map(one -> measure.of(one, centre)).toList(),
        measure.ofNation(edition),
        measure.median(edition, SizeClass.centresOf(edition)));
  }

  /** This year first, then the other published ones that have figures of centres. */
  private List<Edition> shownEditions() {
    return Stream.concat(
            Stream.of(edition),
            editions.all().stream()
                .filter(one -> one != edition && SizeClass.centresOf(one).contains(centre)))
        .limit(YEARS)
        .toList();
  }

  /** The centres of a region in the year, by name. */
  public List<House> in(Region region) {
    Map<String, House> all = houses.all();
    List<String> there = SizeClass.centresOf(edition);
    return all.values().stream()
        .filter(one -> there.contains(one.getCode()) && one.getCentre().getRegion() == region)
        .toList();
  }

  /** The tables behind the figures, to be taken along. */
  public List<String> getTables() {
    return Measure.tables(edition, List.of(Measure.values()));
  }

  /** The figures of one part of the page. */
  public List<Line> of(String part) {
    return lines.stream().filter(line -> Choice.PARTS.get(part).contains(line.measure())).toList();
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = Choice.given(year); }
  public String getCentre() { return centre; }
  public void setCentre(String centre) { this.centre = Choice.given(centre); }
  public Edition getEdition() { return edition; }
  public House getHouse() { return house; }
  public SizeClass getSize() { return SizeClass.of(edition, centre); }
  public List<Integer> getYears() { return shownEditions().stream().map(Edition::getYear).toList(); }
  public List<Edition> getEditions() { return editions.all(); }
  public Region[] getRegions() { return Region.values(); }
  public Iterable<String> getParts() { return Choice.PARTS.keySet(); }
  // spotless:on
}
