package shelter.conversation;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import shelter.shared.Settings;
import shelter.year.ReportingYears;

/** The form of one phone conversation. */
@Named
@ViewScoped
public class PhoneConversationForm implements Serializable {
  @Inject private PhoneConversations conversations;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private UUID id;
  private PhoneConversation conversation;

  /** A conversation that is not this centre's answers like one that does not exist. */
  public void load() throws IOException {
    if (conversation == null) {
      conversation = id == null ? begin() : conversations.find(id);
    }
    if (conversation == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
    }
  }

  private PhoneConversation begin() {
    PhoneConversation fresh = new PhoneConversation();
    fresh.setConversationDate(settings.today());
    fresh.setIsAdult(true);
    return fresh;
  }

  /** Whether the year of the conversation can still be written. */
  public boolean isOpen() {
    return conversation.isNew() || years.isOpen(conversation.getConversationDate().getYear());
  }

  public String save() {
    conversations.save(conversation);
    return "/conversation/list?faces-redirect=true&saved=" + conversation.getId();
  }

  public String saveAndNext() {
    conversations.save(conversation);
    return "/conversation/form?faces-redirect=true&saved=" + conversation.getId();
  }

  // spotless:off
  public UUID getId() { return id; }
  public void setId(UUID id) { this.id = id; }
  public PhoneConversation getConversation() { return conversation; }
  // spotless:on
}
