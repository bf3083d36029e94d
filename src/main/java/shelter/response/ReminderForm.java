package shelter.response;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.year.ReportingYears;

/** The list of those to be reminded: for letters, for the telephone, and by mail. */
@Named
@ViewScoped
public class ReminderForm implements Serializable {
  @Inject private Reminders reminders;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  @Inject private Label label;
  private Integer year;
  private String centre;
  private String note;
  private List<Reminder> due;

  public void load() throws IOException {
    if (year == null || years.of(year) == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    due = reminders.due(year);
  }

  /** By mail, in the language of the page. */
  public void mail(String to) {
    String host = settings.value("register.mail.from").orElse("");
    reminders.send(
        to,
        year,
        label.of("response.letter.subject", year.toString()),
        label.of("response.letter.text", year.toString(), label.longDay(getDeadline()), host));
    told();
  }

  public void noteLetter(String to) {
    reminders.note(to, year, "LETTER", null);
    told();
  }

  public void noteCall() {
    reminders.note(centre, year, "TELEPHONE", note);
    note = null;
    told();
  }

  private void told() {
    due = reminders.due(year);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(label.of("response.noted")));
  }

  public boolean isMailing() {
    return reminders.canMail();
  }

  public LocalDate getDeadline() {
    return LocalDate.of(year + 1, 1, 31);
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public String getCentre() { return centre; }
  public void setCentre(String centre) { this.centre = centre; }
  public String getNote() { return note; }
  public void setNote(String note) { this.note = note; }
  public List<Reminder> getDue() { return due; }
  public LocalDate getToday() { return settings.today(); }
  // spotless:on
}
