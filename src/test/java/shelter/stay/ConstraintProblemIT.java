package shelter.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.gate.Problems;

/** A program is told of every constraint that a record breaks, wherever it came to light. */
@ExtendWith(ArquillianExtension.class)
class ConstraintProblemIT {
  @Inject private Validator validator;

  @Test
  void everyBrokenConstraintIsAnError() {
    Stay stay = new Stay();
    stay.setConsent(null);
    stay.getResident().setChildrenAlongCount(16);
    var broken = new ConstraintViolationException(validator.validate(stay));
    Response answer = new Problems().toResponse(new EJBException(new RuntimeException(broken)));
    assertEquals(422, answer.getStatus());
    assertEquals("application/problem+json", answer.getMediaType().toString());
    Set<String> errors =
        Json.createReader(new StringReader((String) answer.getEntity()))
            .readObject()
            .getJsonArray("errors")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(
                one ->
                    one.getString("field")
                        + " "
                        + one.getString("rule")
                        + " "
                        + one.getString("message"))
            .collect(Collectors.toSet());
    errors.retainAll(
        errors.stream()
            .filter(one -> one.matches("(consent|childrenAlongCount) .*"))
            .collect(Collectors.toSet()));
    assertEquals(
        Set.of(
            "consent REQUIRED Velg et svar.",
            "childrenAlongCount RANGE Skriv et tall fra 0 til 15."),
        errors);
  }
}
