package shelter.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import shelter.record.RecordForm;
import shelter.record.Register;

/** The form of one phone conversation: eight fields, a minute by keyboard. */
@Named
@ViewScoped
public class PhoneConversationForm extends RecordForm<PhoneConversation> {
  @Inject private PhoneConversations conversations;

  @Override
  protected Register<PhoneConversation> register() {
    return conversations;
  }

  @Override
  protected PhoneConversation begin() {
    PhoneConversation fresh = new PhoneConversation();
    fresh.setConversationDate(settings.today());
    fresh.setIsAdult(true);
    return fresh;
  }

  public String saveAndNext() {
    return saved() ? "/conversation/form?faces-redirect=true&saved=" + record.getId() : null;
  }
}
