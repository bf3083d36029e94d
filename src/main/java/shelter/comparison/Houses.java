package shelter.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import shelter.centre.Centre;
import shelter.centre.Centres;
import shelter.centre.Municipality;
import shelter.centre.Places;
import shelter.centre.Served;

/** The centres in memory, as {@link shelter.publication.Editions} holds the figures. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Houses {
  private static final Logger LOG = Logger.getLogger(Houses.class.getName());

  @Inject private Centres centres;
  @Inject private Places places;
  private volatile Map<String, House> held;

  /** Every centre there ever was, by its code, in the order of names. */
  public Map<String, House> all() {
    if (held == null) {
      refresh();
    }
    return held;
  }

  /** Reads the centres anew. */
  public void refresh() {
    Map<String, List<Municipality>> named =
        places.allMunicipalities().stream().collect(Collectors.groupingBy(Municipality::getNumber));
    Map<String, List<Served>> served = centres.served();
    Map<String, House> all = new LinkedHashMap<>();
    for (Centre centre : centres.all()) {
      List<House.Period> hosts =
          periods(named, new Served(centre.getHostMunicipality(), LocalDate.MIN, null));
      List<House.Period> whom = new ArrayList<>();
      served
          .getOrDefault(centre.getCode(), List.of())
          .forEach(one -> whom.addAll(periods(named, one)));
      all.put(centre.getCode(), new House(centre, hosts, whom));
    }
    held = all;
  }

  /** The names of a municipality while it is served. */
  private static List<House.Period> periods(Map<String, List<Municipality>> named, Served served) {
    List<House.Period> periods = new ArrayList<>();
    for (Municipality one : named.getOrDefault(served.municipality(), List.of())) {
      LocalDate from =
          one.getValidFrom().isAfter(served.validFrom()) ? one.getValidFrom() : served.validFrom();
      LocalDate to =
          served.validTo() == null
                  || one.getValidTo() != null && one.getValidTo().isBefore(served.validTo())
              ? one.getValidTo()
              : served.validTo();
      periods.add(new House.Period(one.getName(), from, to));
    }
    return periods;
  }

  @Schedule(hour = "*", minute = "*", persistent = false)
  void look() {
    try {
      refresh();
    } catch (RuntimeException e) {
      // What is held stands; the database is asked again in a minute.
      LOG.log(Level.WARNING, "The centres could not be read anew: {0}", e.toString());
    }
  }
}
