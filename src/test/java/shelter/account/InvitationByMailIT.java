package shelter.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/**
 * An invitation goes by e-mail through a real mail server, and says nothing to others who read it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InvitationByMailIT {
  private static final Pattern LINK =
      Pattern.compile("http://\\S+/login/invitation\\?token=(\\S+)");
  private static final int PORT = Integer.getInteger("test.mail.port");

  private final Visitor manager = new Visitor(Deployed.address(""));

  private String send(String username, String email) throws Exception {
    manager.signIn("manager.moss");
    manager.open("/account/form");
    return manager
        .send("/account/form", "create", Map.of("username", username, "email", email))
        .body();
  }

  @Test
  void invitationIsSentAndOpensTheAccount() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      String page = send("ny.moss", "ny@example.org");
      assertTrue(page.contains("Lenken er sendt."), page);
      assertFalse(LINK.matcher(page).find(), "the link is in the letter only");
      MimeMessage letter = server.getReceivedMessages()[0];
      assertEquals("ny@example.org", letter.getAllRecipients()[0].toString());
      String text = GreenMailUtil.getBody(letter);
      for (String word : new String[] {"krise", "senter", "vold", "moss"}) {
        assertFalse(
            (letter.getSubject() + text.replaceAll("http\\S+", "")).toLowerCase().contains(word),
            word);
      }
      Matcher link = LINK.matcher(letter.getContent().toString());
      assertTrue(link.find(), text);
      Visitor invited = new Visitor(Deployed.address(""));
      assertTrue(
          invited.open("/login/invitation?token=" + link.group(1)).body().contains("ny.moss"));
    } finally {
      server.stop();
    }
  }

  @Test
  void serverThatIsDownIsToldAtTheField() throws Exception {
    assertTrue(send("to.moss", "to@example.org").contains("E-posten kunne ikke sendes"));
    assertTrue(send("tre.moss", "ingen adresse").contains("Dette er ingen e-postadresse"));
  }
}
