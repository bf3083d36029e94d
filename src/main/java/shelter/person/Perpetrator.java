package shelter.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Relation and gender of the one who was violent, never who it was (forms.md A5). */
public class Perpetrator implements Serializable {
  private PerpetratorRelation relation;
  private PerpetratorGender perpetratorGender;

  public Perpetrator() {}

  public Perpetrator(PerpetratorRelation relation, PerpetratorGender perpetratorGender) {
    this.relation = relation;
    this.perpetratorGender = perpetratorGender;
  }

  /** How many lines a form has for them. */
  public static final int LINES = 8;

  /** Adds empty lines to a list until a form can be filled in. */
  public static void fill(List<Perpetrator> perpetrators) {
    while (perpetrators.size() < LINES) {
      perpetrators.add(new Perpetrator());
    }
  }

  public boolean isEmpty() {
    return relation == null && perpetratorGender == null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Perpetrator that
        && relation == that.relation
        && perpetratorGender == that.perpetratorGender;
  }

  /** As in the file format; an empty line is an empty text. */
  @Override
  public String toString() {
    return isEmpty() ? "" : relation + ":" + perpetratorGender;
  }

  @Override
  public int hashCode() {
    return Objects.hash(relation, perpetratorGender);
  }

  /** The list in the table: RELATION:GENDER, as in the file format (contract section 5). */
  @Converter
  public static class InTable implements AttributeConverter<List<Perpetrator>, Object> {
    @Override
    public Object convertToDatabaseColumn(List<Perpetrator> perpetrators) {
      return perpetrators == null
          ? "{}"
          : perpetrators.stream()
              .map(Perpetrator::toString)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<Perpetrator> convertToEntityAttribute(Object column) {
      List<Perpetrator> perpetrators = new ArrayList<>();
      for (String text : MultipleChoice.texts(column)) {
        String[] parts = text.split(":");
        perpetrators.add(
            new Perpetrator(
                PerpetratorRelation.valueOf(parts[0]), PerpetratorGender.valueOf(parts[1])));
      }
      return perpetrators;
    }
  }

  // spotless:off
  public PerpetratorRelation getRelation() { return relation; }
  public void setRelation(PerpetratorRelation relation) { this.relation = relation; }
  public PerpetratorGender getPerpetratorGender() { return perpetratorGender; }
  public void setPerpetratorGender(PerpetratorGender perpetratorGender) { this.perpetratorGender = perpetratorGender; }
  // spotless:on
}
