package shelter.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a test session: one that is installed here, never a downloaded one. */
final class Browser {
  /** The one without windows comes first: it draws the same pages with a fifth less time. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");
  private static final String NO_BROWSER =
      "The browser tests (RegisterAndCountIT, FormsIT, SharedFormsIT, WallsIT, DemonstrationIT,"
          + " EveryPageIT) did not run: no Chromium was found on this machine. Install Chromium or Google Chrome, or set"
          + " the environment variable CHROMIUM to the path of its program, and try again.";

  private static com.microsoft.playwright.Browser running;
  private static IllegalStateException missing;

  private Browser() {}

  /** Somebody at a desk, with a window of their own that knows nothing of the others. */
  static Window window() {
    return window(1280);
  }

  static Window window(int width) {
    return new Window(running(), width);
  }

  private static synchronized com.microsoft.playwright.Browser running() {
    if (missing != null) {
      throw missing;
    }
    if (running == null) {
      Path program = program();
      Playwright playwright =
          Playwright.create(
              new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      running =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
      System.out.println("Browser tests use " + program + ", version " + running.version() + ".");
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return running;
  }

  private static Path program() {
    String set = System.getenv("CHROMIUM");
    if (set != null && !set.isBlank()) {
      Path program = Path.of(set);
      if (Files.isExecutable(program)) {
        return program;
      }
      missing = new IllegalStateException(NO_BROWSER + " CHROMIUM is now " + set + ".");
      throw missing;
    }
    return installed()
        .or(() -> install() ? installed() : Optional.empty())
        .orElseThrow(() -> missing = new IllegalStateException(NO_BROWSER));
  }

  private static Optional<Path> installed() {
    Stream<Path> onThePath =
        folders().flatMap(folder -> NAMES.stream().map(name -> folder.resolve(name)));
    return Stream.concat(onThePath, PLACES.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> folders() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }

  /**
   * Debian's own package, where we may install it (a container); nobody else's machine is changed.
   */
  private static boolean install() {
    boolean mayInstall = "root".equals(System.getProperty("user.name"));
    if (!mayInstall
        || folders().noneMatch(folder -> Files.isExecutable(folder.resolve("apt-get")))) {
      return false;
    }
    System.out.println("No Chromium here: installing Debian's package for the browser tests.");
    return run("apt-get", "update", "-qq")
        && run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
  }

  private static boolean run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      // Maven reads the standard output of the test process, so apt writes to none.
      return builder
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
