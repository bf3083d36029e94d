package shelter.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** Earlier contact with a shelter, and who made this one come about (forms.md A3). */
@Embeddable
public class Route implements Serializable {
  @Question(part = "route", alone = "NONE")
  @Convert(converter = PreviousContacts.class)
  private Set<PreviousContact> previousContact = EnumSet.noneOf(PreviousContact.class);

  @Question(part = "route")
  @Convert(converter = ContactInitiatives.class)
  private Set<ContactInitiative> contactInitiative = EnumSet.noneOf(ContactInitiative.class);

  /** Lists of previousContact in the table. */
  @Converter
  public static class PreviousContacts extends MultipleChoice<PreviousContact>
      implements AttributeConverter<Set<PreviousContact>, Object> {
    public PreviousContacts() {
      super(PreviousContact.class);
    }
  }

  /** Lists of contactInitiative in the table. */
  @Converter
  public static class ContactInitiatives extends MultipleChoice<ContactInitiative>
      implements AttributeConverter<Set<ContactInitiative>, Object> {
    public ContactInitiatives() {
      super(ContactInitiative.class);
    }
  }

  // spotless:off
  public Set<PreviousContact> getPreviousContact() { return previousContact; }
  public void setPreviousContact(Set<PreviousContact> previousContact) { this.previousContact = previousContact; }
  public Set<ContactInitiative> getContactInitiative() { return contactInitiative; }
  public void setContactInitiative(Set<ContactInitiative> contactInitiative) { this.contactInitiative = contactInitiative; }
  // spotless:on
}
