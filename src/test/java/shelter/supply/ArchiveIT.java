package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The release archive runs on a machine with JDK 17 and nothing else. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {
  /** How a Java that was told to end by TERM tells that it did. */
  private static final int ENDED_BY_TERM = 128 + 15;

  @TempDir Path folder;

  @Test
  void startsFromAnywhereAndStopsWhenTold() throws Exception {
    Map<String, String> before = Archive.files();
    int port = freePort();
    Map<String, String> variables =
        Map.of(
            "REGISTER_DATA",
            folder.resolve("data").toString(),
            "REGISTER_DEMO",
            "false",
            "REGISTER_PORT",
            "" + port);
    Path console = folder.resolve("console.txt");
    Process register = Archive.command(console, variables, "start");
    try {
      while (!Files.readString(console).contains("is running")) {
        assertFalse(
            register.waitFor(200, TimeUnit.MILLISECONDS), () -> "It ended: " + read(console));
      }
      assertEquals(200, status(port));
      String audit = Archive.answer(folder, variables, "verify-audit");
      assertTrue(audit.startsWith("exit code 0") && audit.contains(": whole"), audit);
      String second = Archive.answer(folder, variables, "start");
      assertTrue(second.startsWith("exit code 1"), second);
      assertTrue(second.contains("Another register already works on"), second);
    } finally {
      register.destroy();
      boolean ended = register.waitFor(60, TimeUnit.SECONDS);
      register.destroyForcibly();
      assertTrue(ended, "TERM did not stop it");
    }
    assertEquals(ENDED_BY_TERM, register.exitValue());
    assertFalse(Files.exists(folder.resolve("data/database/postmaster.pid")), "database runs on");
    assertEquals(before, Archive.files(), "the archive was written to");
  }

  @Test
  void saysWhatToDoWhereItCannotStart() throws Exception {
    assertTrue(Archive.answer(folder, Map.of(), "help").startsWith("exit code 0"));
    refused(Map.of(), "\"begin\" is no command", "begin");
    refused(Map.of("JAVA_HOME", "/nowhere"), "Point JAVA_HOME at a JDK 17", "start");
    refused(Map.of("JAVA_HOME", "", "PATH", pathWithoutJava()), "Install JDK 17", "start");
    refused(Map.of("JAVA_HOME", javaOfVersion("21.0.1")), "is Java 21", "verify-audit");
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

  private static int status(int port) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + "/login");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      return e.getMessage();
    }
  }
}
