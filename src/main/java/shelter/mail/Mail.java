package shelter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/** Sends e-mail through the server of {@code register.mail.*}. No address is kept. */
@ApplicationScoped
public class Mail {
  private static final Logger LOG = Logger.getLogger(Mail.class.getName());
  private static final String PATIENCE_MS = "10000";

  @Inject private Settings settings;

  public boolean isConfigured() {
    return settings.value("register.mail.host").isPresent();
  }

  /**
   * Sends a letter at once.
   *
   * @throws Refusal at the given field when the address is none, or the mail server does not take
   *     it
   */
  public void send(String field, String to, String subject, String text) {
    InternetAddress address;
    try {
      address = new InternetAddress(to.strip(), true);
    } catch (AddressException e) {
      throw new Refusal(field, "refusal.mailAddress");
    }
    try {
      MimeMessage letter = new MimeMessage(session());
      letter.setFrom(
          new InternetAddress(settings.value("register.mail.from").orElse("register@localhost")));
      letter.setRecipient(Message.RecipientType.TO, address);
      letter.setSubject(subject, StandardCharsets.UTF_8.name());
      letter.setText(text, StandardCharsets.UTF_8.name());
      Transport.send(letter);
    } catch (MessagingException e) {
      // The address is somebody's: it stays out of the log.
      LOG.log(Level.WARNING, "A letter could not be sent: {0}", e.getClass().getSimpleName());
      throw new Refusal(field, "refusal.mailNotSent");
    }
  }

  private Session session() {
    Properties how = new Properties();
    how.put("mail.smtp.host", settings.value("register.mail.host").orElseThrow());
    how.put("mail.smtp.port", settings.value("register.mail.port").orElse("25"));
    how.put("mail.smtp.connectiontimeout", PATIENCE_MS);
    how.put("mail.smtp.timeout", PATIENCE_MS);
    boolean tls = !"false".equals(settings.value("register.mail.tls").orElse("true"));
    how.put("mail.smtp.ssl.checkserveridentity", "true");
    how.put("mail.smtp.starttls.enable", "" + tls);
    how.put("mail.smtp.starttls.required", "" + tls);
    String user = settings.value("register.mail.user").orElse(null);
    if (user == null) {
      return Session.getInstance(how);
    }
    how.put("mail.smtp.auth", "true");
    String password = settings.value("register.mail.password").orElse("");
    return Session.getInstance(
        how,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user, password);
          }
        });
  }
}
