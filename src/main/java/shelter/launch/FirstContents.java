package shelter.launch;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import shelter.nation.Nation;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * What an empty register begins with: the demonstration nation and its accounts, or the first
 * administrator. A register that has begun as the one is never opened as the other.
 */
public final class FirstContents {
  public static final String DEMONSTRATION_PASSWORD = Settings.DEMONSTRATION_PASSWORD;

  /**
   * Strength of promise 1; the server checks hashes in the same form and strengthens older ones.
   */
  private static final int ITERATIONS = 210_000;

  private final Settings settings;

  public FirstContents(Settings settings) {
    this.settings = settings;
  }

  /**
   * Fills an empty register, and does nothing to one that has begun.
   *
   * @return the one-time password of the first administrator when one was made, else null
   * @throws Refused when the register is of the other kind
   */
  public String load(Connection owner) throws SQLException {
    boolean demonstration = settings.demonstration();
    try (var statement = owner.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(hashtext('register.installation'))");
      try (var row = statement.executeQuery("select demonstration from register.installation")) {
        if (row.next()) {
          requireSameKind(row.getBoolean(1), demonstration);
          return null;
        }
      }
      statement.execute(
          "insert into register.installation (demonstration) values (" + demonstration + ")");
    }
    if (demonstration) {
      System.out.println("  contents   the demonstration nation: invented records of 44 centres");
      // COPY does not go through row security, which holds for the owner too.
      force(owner, "no force");
      Nation.load(owner, settings.today());
      force(owner, "force");
      demonstrationAccounts(owner);
      return null;
    }
    return firstAdministrator(owner);
  }

  /**
   * A real register is opened by no password that everybody can read.
   *
   * @throws Refused when the first administrator is given the demonstration's
   */
  void requireOwnPassword() {
    String given = settings.value("register.admin.password").orElse("").strip();
    if (!settings.demonstration() && given.equalsIgnoreCase(DEMONSTRATION_PASSWORD)) {
      throw new Refused(
          "REGISTER_ADMIN_PASSWORD is the known password of the demonstration and never opens a real register. Choose another, or leave it out: then one is made and shown once.");
    }
  }

  private static void requireSameKind(boolean stored, boolean wanted) {
    if (stored && !wanted) {
      throw new Refused(
          "These data are a demonstration, with invented records and known passwords, and are never opened as a real register. Choose another folder with REGISTER_DATA or another database.");
    }
    if (!stored && wanted) {
      throw new Refused(
          "These data are a real register and are never opened as a demonstration. Set REGISTER_DEMO=false, or choose another folder with REGISTER_DATA.");
    }
  }

  /** Puts the owner itself behind the wall, or lets it pass for the first rows. */
  public static void force(Connection owner, String how) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("set constraints all immediate");
      statement.execute(
          """
          do $$ declare walled regclass; begin
            for walled in select oid from pg_class where relrowsecurity and relnamespace = 'register'::regnamespace loop
              execute format('alter table %%s %s row level security', walled);
            end loop;
          end $$"""
              .formatted(how));
    }
  }

  private static void demonstrationAccounts(Connection owner) throws SQLException {
    // One hash for all of them: the password is known anyway, and 92 hashes would take 15 seconds.
    String hash = hash(DEMONSTRATION_PASSWORD);
    try (var statement =
        owner.prepareStatement(
            """
            insert into register.account (username, role, centre, password, one_is_enough)
            select 'staff.' || code, 'STAFF', code, ?1, true from register.centre
            union all select 'manager.' || code, 'MANAGER', code, ?1, true from register.centre
            union all select name, role, null, ?1, true
              from (values ('office', 'OFFICE'), ('office2', 'OFFICE'), ('admin', 'ADMIN')) national (name, role)
            """
                .replace("?1", "'" + hash + "'"))) {
      statement.executeUpdate();
    }
  }

  private String firstAdministrator(Connection owner) throws SQLException {
    String given = settings.value("register.admin.password").orElse(null);
    String password = given != null ? given : EmbeddedDatabase.random().substring(0, 24);
    try (var statement =
        owner.prepareStatement(
            "insert into register.account (username, role, password, must_change) values ('admin', 'ADMIN', ?, true)")) {
      statement.setString(1, hash(password));
      statement.executeUpdate();
    }
    return given != null ? null : password;
  }

  /** In the form of the platform's own password hash: algorithm, iterations, salt, hash. */
  static String hash(String password) {
    try {
      byte[] salt = new byte[32];
      new SecureRandom().nextBytes(salt);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 32 * 8))
              .getEncoded();
      Base64.Encoder text = Base64.getEncoder();
      return "PBKDF2WithHmacSHA512:%d:%s:%s"
          .formatted(ITERATIONS, text.encodeToString(salt), text.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
