package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shelter.shared.Settings;

/** What systemd is told: programs that are there, settings that the register knows, on time. */
class ServicesTest {
  private static final Path UNITS = Path.of("config/systemd");
  private static final String HOME = "/opt/shelter-register/";
  private static final Pattern SETTING = Pattern.compile("\\b(REGISTER_[A-Z_]+)=");
  private static final Pattern CREDENTIAL = Pattern.compile("=%d/([a-z-]+)");

  private static List<Path> units(String ending) throws IOException {
    try (Stream<Path> all = Files.list(UNITS)) {
      return all.filter(unit -> unit.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> values(Path unit, String key) throws IOException {
    return Files.readAllLines(unit).stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .toList();
  }

  /** Where the archive's program or script lies in the source tree. */
  private static Path program(String command) {
    assertTrue(command.startsWith(HOME), command);
    String path = command.substring(HOME.length()).split(" ")[0];
    return path.startsWith("bin/") ? Path.of("src/assembly", path) : Path.of(path);
  }

  @Test
  void everyServiceStartsAProgramOfTheArchive() throws IOException {
    String modes = Files.readString(Path.of("src/assembly/common.xml"));
    String runnable = modes.replaceFirst("(?s).*What the operator and the database run", "");
    for (Path unit : units(".service")) {
      List<String> starts = values(unit, "ExecStart");
      assertEquals(1, starts.size(), "" + unit);
      Path program = program(starts.get(0));
      assertTrue(Files.isExecutable(program), unit + " starts " + program);
      if (program.startsWith("config")) {
        String parent = program.getParent().getFileName().toString();
        String name = program.getFileName().toString();
        String included = "<include>" + parent + "/" + name.replaceFirst("-.*", "");
        assertTrue(runnable.contains(included), program + " cannot be run in the archive");
      }
    }
  }

  @Test
  void everyTimerHasItsServiceAndItsHour() throws IOException {
    assertEquals(
        List.of("register-backup.timer", "register-restore-check.timer"),
        units(".timer").stream().map(one -> one.getFileName().toString()).toList());
    for (Path timer : units(".timer")) {
      String text = Files.readString(timer);
      Path service = Path.of(timer.toString().replace(".timer", ".service"));
      assertTrue(Files.exists(service), "" + service);
      assertEquals(List.of("oneshot"), values(service, "Type"));
      assertTrue(values(timer, "OnCalendar").get(0).endsWith(" Europe/Oslo"), text);
      assertEquals(List.of("true"), values(timer, "Persistent"), "a missed hour is made up for");
      assertEquals(List.of("timers.target"), values(timer, "WantedBy"));
    }
    String hour = values(UNITS.resolve("register-backup.timer"), "OnCalendar").get(0);
    String counted = new Settings(java.util.Map.of()).countAt().plusHours(1).toString();
    assertTrue(hour.contains(counted), hour + " is no hour after the count");
  }

  /** A setting that is misspelt would be passed over without a word. */
  @Test
  void everySettingIsOneThatTheProgramKnows() throws IOException {
    Set<String> known =
        new Settings(java.util.Map.of())
            .names().stream().map(Settings::variable).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    List<Path> files = new ArrayList<>(units(".service"));
    files.addAll(units(".env"));
    for (Path file : files) {
      SETTING
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .filter(name -> !known.contains(name) && !known.contains(name.replace("_FILE", "")))
          .forEach(name -> unknown.add(file.getFileName() + ": " + name));
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void secretsComeAsCredentialsAndStandInNoUnit() throws IOException {
    for (Path unit : units(".service")) {
      String text = Files.readString(unit).replaceAll("(?m)^#(?=[A-Z])", "");
      assertFalse(Pattern.compile("(PASSWORD|SECRET)=\\S").matcher(text).find(), "" + unit);
      CREDENTIAL
          .matcher(text)
          .results()
          .map(found -> found.group(1))
          .forEach(
              name ->
                  assertTrue(
                      text.contains("LoadCredential=" + name + ":/"),
                      unit + " is not given " + name));
    }
  }

  /** Its own reading is the strictest; where it is missing, the others stand alone. */
  @Test
  void systemdItselfUnderstandsThem(@TempDir Path place) throws Exception {
    Path analyze = Path.of("/usr/bin/systemd-analyze");
    if (!Files.isExecutable(analyze)) {
      return;
    }
    List<String> command = new ArrayList<>(List.of(analyze.toString(), "verify", "--man=no"));
    List<Path> all = new ArrayList<>(units(".service"));
    all.addAll(units(".timer"));
    Path home = place.resolve("home");
    for (Path unit : all) {
      for (String start : values(unit, "ExecStart")) {
        Path to = home.resolve(start.substring(HOME.length()).split(" ")[0]);
        Files.createDirectories(to.getParent());
        Files.copy(
            program(start),
            to,
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      }
      Path copy = place.resolve(unit.getFileName());
      Files.writeString(copy, Files.readString(unit).replace(HOME, home + "/"));
      command.add(copy.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    // A container has no PostgreSQL or network of systemd's; what is said of our own files counts.
    List<String> ours = said.lines().filter(line -> line.contains("register")).toList();
    process.waitFor();
    assertEquals(List.of(), ours);
  }
}
