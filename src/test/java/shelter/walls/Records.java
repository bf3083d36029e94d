package shelter.walls;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shelter.Visitor;

/** What staff type into the form of each kind of record, and what the database then holds. */
final class Records {
  static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Records() {}

  static Map<String, String> stay(String key) {
    return new HashMap<>(
        Map.of(
            "serviceTarget", "WOMEN",
            "consent", "FULL",
            "userKey", key,
            "admissionDate", "20.11.2026",
            "firstInYearNational", "true",
            "gender", "WOMAN",
            "birthYear", "1990",
            "violenceTypes", "THREATS",
            "relation0", "IN_LAW",
            "perpetratorGender0", "MAN"));
  }

  static Map<String, String> child(String key, String adultStay) {
    Map<String, String> answers =
        new HashMap<>(
            Map.of(
                "consent", "FULL",
                "consentGivenBy", "CAREGIVER",
                "childKey", key,
                "admissionDate", "20.11.2026",
                "firstInYearNational", "true",
                "gender", "GIRL",
                "birthYear", "2019",
                "perpetrators", "GRANDPARENT",
                "cpsContact", "CREATED_DURING",
                "cpsInitiatedBy", "SHELTER"));
    answers.put("accompaniedBy", "MOTHER");
    answers.put("adultStay", adultStay);
    return answers;
  }

  static Map<String, String> dayUser(String key) {
    return new HashMap<>(Map.of("userKey", key, "isChild", "false", "gender", "WOMAN"));
  }

  static Map<String, String> dayVisit(String key) {
    return new HashMap<>(
        Map.of(
            "consent", "FULL",
            "userKey", key,
            "visitDate", "i dag",
            "firstInYearNational", "true",
            "gender", "WOMAN",
            "isChild", "false",
            "place", "AT_CENTRE"));
  }

  /** Fills a new form and saves it. @return the id of the record */
  static String save(Visitor visitor, String page, Map<String, String> answers) throws Exception {
    String form = visitor.newForm(page);
    HttpResponse<String> answer = visitor.send(form, "save", answers);
    if (answer.statusCode() != 302) {
      String errors = answer.body().replaceAll("(?s).*id=\"(errors|warnings)\"", "");
      throw new AssertionError(
          page + " was not saved: " + errors.substring(0, Math.min(1500, errors.length())));
    }
    return form.replaceAll(".*new=", "");
  }

  /** A page without what differs each time it is shown. */
  static String withoutTokens(String page) {
    return page.replaceAll("(nonce=\"|csp\\.init\\(')[^\"']*", "$1")
        .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*value=\")[^\"]*", "$1");
  }

  /** A page without tokens, ids, and the key that is proposed, another one each time. */
  static String alike(String page) {
    return ID.matcher(withoutTokens(page))
        .replaceAll("ID")
        .replaceAll("(data-into=\"\\w+Key\" value=\")[A-Z]{4}-[0-9]{2}[0-9A-Z]", "$1");
  }
}
