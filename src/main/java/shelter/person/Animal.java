package shelter.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** The animals of a resident or a day user (forms.md form F). */
@Embeddable
public class Animal implements Serializable {
  private static final String THERE_IS_ONE = "hasAnimal=PET|SERVICE_ANIMAL";

  @Question(part = "animals", alone = "NONE")
  @Convert(converter = HasAnimals.class)
  private Set<HasAnimal> hasAnimal = EnumSet.noneOf(HasAnimal.class);

  @Question(part = "animals", when = THERE_IS_ONE, optional = true)
  @Convert(converter = AllSpecies.class)
  private Set<Species> species = EnumSet.noneOf(Species.class);

  @Question(part = "animals", when = THERE_IS_ONE)
  @Enumerated(EnumType.STRING)
  private Answer animalAbused;

  @Question(part = "animals", when = THERE_IS_ONE, optional = true)
  @Enumerated(EnumType.STRING)
  private Answer animalThreatened;

  @Question(part = "animals", when = THERE_IS_ONE)
  @Enumerated(EnumType.STRING)
  private Answer hesitated;

  @Question(part = "animals", when = THERE_IS_ONE)
  @Enumerated(EnumType.STRING)
  private AnimalPlacement animalPlacement;

  /** Lists of hasAnimal in the table. */
  @Converter
  public static class HasAnimals extends MultipleChoice<HasAnimal>
      implements AttributeConverter<Set<HasAnimal>, Object> {
    public HasAnimals() {
      super(HasAnimal.class);
    }
  }

  /** Lists of species in the table. */
  @Converter
  public static class AllSpecies extends MultipleChoice<Species>
      implements AttributeConverter<Set<Species>, Object> {
    public AllSpecies() {
      super(Species.class);
    }
  }

  // spotless:off
  public Set<HasAnimal> getHasAnimal() { return hasAnimal; }
  public void setHasAnimal(Set<HasAnimal> hasAnimal) { this.hasAnimal = hasAnimal; }
  public Set<Species> getSpecies() { return species; }
  public void setSpecies(Set<Species> species) { this.species = species; }
  public Answer getAnimalAbused() { return animalAbused; }
  public void setAnimalAbused(Answer animalAbused) { this.animalAbused = animalAbused; }
  public Answer getAnimalThreatened() { return animalThreatened; }
  public void setAnimalThreatened(Answer animalThreatened) { this.animalThreatened = animalThreatened; }
  public Answer getHesitated() { return hesitated; }
  public void setHesitated(Answer hesitated) { this.hesitated = hesitated; }
  public AnimalPlacement getAnimalPlacement() { return animalPlacement; }
  public void setAnimalPlacement(AnimalPlacement animalPlacement) { this.animalPlacement = animalPlacement; }
  // spotless:on
}
