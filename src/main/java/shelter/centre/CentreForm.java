package shelter.centre;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A new centre, or one that is changed: everything about it on one page. */
@Named
@ViewScoped
public class CentreForm implements Serializable {
  /** What is asked of one service. */
  public static class Offer implements Serializable {
    private final ShelterService service;
    private boolean offered;
    private String served;

    Offer(ShelterService service, boolean offered) {
      this.service = service;
      this.offered = offered;
    }

    // spotless:off
    public ShelterService getService() { return service; }
    public boolean isOffered() { return offered; }
    public void setOffered(boolean offered) { this.offered = offered; }
    public String getServed() { return served; }
    public void setServed(String served) { this.served = served; }
    // spotless:on
  }

  @Inject private Shelters shelters;
  @Inject private PlaceList places;
  private String id;
  private Centre centre = new Centre();

  /** The centres that may have been there before this one. */
  private List<Centre> others = new ArrayList<>();

  private final Map<String, Offer> offers = new LinkedHashMap<>();

  /** Which version of the centre is on the page: one that somebody left and sent again is old. */
  private Integer version;

  /**
   * A page that is sent again after it was left begins anew, and so knows of which centre it is.
   */
  @PostConstruct
  void begin() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.isPostback()) {
      id = faces.getExternalContext().getRequestParameterMap().get("id");
      load();
    }
  }

  /** A code that no centre has answers like a page that does not exist. */
  public void load() {
    Centre found = id == null ? new Centre() : shelters.of(id);
    if (found == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      try {
        faces.getExternalContext().responseSendError(404, null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      faces.responseComplete();
      return;
    }
    centre = found;
    version = found.getVersion();
    others = shelters.all();
    others.removeIf(one -> one.getCode().equals(id));
    Division division = id == null ? null : shelters.division();
    for (String target : ShelterService.TARGETS) {
      ShelterService service = centre.service(target);
      Offer offer =
          new Offer(service == null ? new ShelterService(id, target) : service, service != null);
      if (service != null) {
        offer.served = ServedText.write(service, centre, division);
        // The centre's dates are shown once.
        service.setValidFrom(
            centre.getValidFrom().equals(service.getValidFrom()) ? null : service.getValidFrom());
        service.setValidTo(
            service.getValidTo() == null || service.getValidTo().equals(centre.getValidTo())
                ? null
                : service.getValidTo());
      }
      offers.put(target, offer);
    }
  }

  public String save() {
    centre.getServices().clear();
    for (Offer one : offers.values()) {
      if (one.offered) {
        one.service.setServed(ServedText.read(one.service.field("served"), one.served));
        centre.getServices().add(one.service);
      }
    }
    if (id == null) {
      shelters.create(centre);
    } else {
      shelters.change(centre, version);
    }
    return "/centre/list?faces-redirect=true&saved=" + centre.getCode();
  }

  public String getHostName() {
    String number = centre.getHostMunicipality();
    return number == null || !number.matches("[0-9]{4}") ? "" : places.municipalityName(number);
  }

  public Region[] getRegions() {
    return Region.values();
  }

  // spotless:off
  public String getId() { return id; }
  public void setId(String id) { this.id = id == null ? this.id : id; }
  public List<Centre> getOthers() { return others; }
  public Integer getVersion() { return version; }
  public void setVersion(Integer version) { this.version = version; }
  public Centre getCentre() { return centre; }
  public Map<String, Offer> getOffers() { return offers; }
  // spotless:on
}
