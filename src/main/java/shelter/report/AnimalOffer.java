package shelter.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import shelter.person.MultipleChoice;

/** What users with animals are offered (forms.md G6). */
public enum AnimalOffer {
  ANIMAL_IN_OWN_ROOM,
  COVERS_KENNEL_COST,
  KENNEL_AT_CENTRE,
  REFERS_TO_NGO_FOSTER_HOME,
  FINDS_CARE_IN_NETWORK,
  FINDS_PRIVATE_PERSON,
  OTHER,
  NONE;

  /** Lists of them in the table. */
  @Converter
  public static class InTable extends MultipleChoice<AnimalOffer>
      implements AttributeConverter<Set<AnimalOffer>, Object> {
    public InTable() {
      super(AnimalOffer.class);
    }
  }
}
