package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command of the release archive: what it says where it cannot start, and what it names. */
@DisabledOnOs(OS.WINDOWS)
class CommandIT {
  @TempDir Path folder;

  @Test
  void saysWhatToDoWhereItCannotStart() throws Exception {
    assertTrue(Archive.answer(folder, Map.of(), "help").startsWith("exit code 0"));
    refused(Map.of(), "\"begin\" is no command", "begin");
    refused(Map.of("JAVA_HOME", "/nowhere"), "Point JAVA_HOME at a JDK 17", "start");
    refused(Map.of("JAVA_HOME", "", "PATH", pathWithoutJava()), "Install JDK 17", "start");
    refused(Map.of("JAVA_HOME", javaOfVersion("21.0.1")), "is Java 21", "verify-audit");
  }

  /** Whoever changes the file of settings that lies in the archive has changed the setting. */
  @Test
  void settingsInTheArchiveAreThoseThatHold() throws Exception {
    Path settings = Archive.home().resolve("config/register.properties");
    String before = Files.readString(settings);
    settings.toFile().setWritable(true);
    Files.writeString(settings, before.replace("register.port = 8080", "register.port = many"));
    try {
      refused(Map.of(), "REGISTER_PORT", "start");
    } finally {
      Files.writeString(settings, before);
      settings.toFile().setWritable(false);
    }
  }

  /** Where there is no register, none is made by looking at it. */
  @Test
  void commandThatLooksMakesNoRegister() throws Exception {
    Path nowhere = folder.resolve("nowhere");
    refused(
        Map.of("REGISTER_DATA", nowhere.toString()),
        "There is no register in " + nowhere,
        "verify-audit");
    assertFalse(Files.exists(nowhere.resolve("database")));
  }

  @DisplayName("Promise 93: no secret in the archive")
  @Test
  void archiveHoldsNoSecret() throws Exception {
    assertEquals(List.of(), Secrets.in(Archive.home()));
  }

  /**
   * Each command is a class of the launcher; what a word of the shell names is seen by no compiler.
   */
  @Test
  void everyCommandIsThere() throws Exception {
    try (JarFile launcher =
        new JarFile(Archive.home().resolve("lib/shelter-register-launcher.jar").toFile())) {
      String script = Files.readString(Archive.home().resolve("bin/register"));
      var named = Pattern.compile("main=(\\S+)").matcher(script).results().toList();
      assertTrue(named.size() >= 4, script);
      for (var one : named) {
        String file = one.group(1).replace('.', '/') + ".class";
        assertNotNull(launcher.getEntry(file), file);
      }
    }
  }

  private void refused(Map<String, String> variables, String sentence, String command)
      throws Exception {
    String answer = Archive.answer(folder, variables, command);
    assertTrue(answer.startsWith("exit code 1"), answer);
    assertTrue(answer.contains(sentence), answer);
    assertFalse(answer.contains("Exception"), answer);
  }

  /** A folder with the tools of a shell, and no Java. */
  private String pathWithoutJava() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : new String[] {"dirname", "readlink", "sed", "head", "cat"}) {
      for (String place : new String[] {"/bin/", "/usr/bin/"}) {
        Path link = tools.resolve(tool);
        if (Files.exists(Path.of(place + tool)) && !Files.exists(link)) {
          Files.createSymbolicLink(link, Path.of(place + tool));
        }
      }
    }
    return tools.toString();
  }

  /** Something that says it is another Java. */
  private String javaOfVersion(String version) throws Exception {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
    assertTrue(java.toFile().setExecutable(true));
    return folder.resolve("jdk").toString();
  }
}
