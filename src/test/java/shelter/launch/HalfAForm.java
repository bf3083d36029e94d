package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import shelter.Visitor;

/** A new stay of which somebody has answered two questions when the server dies. */
record HalfAForm(String address, String form) {
  static HalfAForm type(String address) throws Exception {
    Visitor staff = new Visitor(address);
    staff.signIn("staff.hamar");
    String form = staff.newForm("/stay/form");
    String typed = "{\"userKey\":[\"KILL-DRAFT\"],\"birthYear\":[\"19\"]}";
    assertEquals(200, staff.keep(form, "stay", typed).statusCode());
    return new HalfAForm(address, form);
  }

  /** It is there again for whoever typed it, and for nobody else. */
  void assertBack() throws Exception {
    Visitor staff = new Visitor(address);
    staff.signIn("staff.hamar");
    String page = staff.open(form).body();
    assertTrue(page.contains("value=\"KILL-DRAFT\"") && page.contains("value=\"19\""), page);
    Visitor colleague = new Visitor(address);
    colleague.signIn("manager.hamar");
    assertFalse(colleague.open(form).body().contains("KILL-DRAFT"));
  }
}
