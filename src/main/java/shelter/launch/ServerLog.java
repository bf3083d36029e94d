package shelter.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server says, a line of JSON for each event: kept in files that are bounded in size and
 * number, the lines about requests in files of their own, so that they push nothing else out.
 * Warnings and errors are said on the console as well.
 */
final class ServerLog implements AutoCloseable {
  private static final int MEGABYTE = 1 << 20;
  private static final int SIZE = 10 * MEGABYTE;
  private static final int FILES = 10;

  private static final Pattern TROUBLE =
      Pattern.compile("\"Level\":\"(WARNING|SEVERE|ALERT|EMERGENCY)\"");

  /** Up to its first line break: what follows is for the file. */
  private static final Pattern MESSAGE =
      Pattern.compile("\"(?:LogMessage|Exception)\":\"((?:[^\"\\\\]|\\\\[\"\\\\/]){0,400}+)");

  private static final String REQUEST = "\"LoggerName\":\"shelter.requests\"";

  /** Said by the server at every start and no trouble to anybody; they still go to the file. */
  private static final String[] KNOWN = {
    "Payara Micro Runtime directory is located in a temporary file location",
    "AS-DEPLOYMENT-00015",
    "The SSL certificate with alias",
    "The web application [unknown] registered the JDBC driver"
  };

  private final FileHandler events;
  private final FileHandler requests;
  private volatile boolean refused;

  private ServerLog(FileHandler events, FileHandler requests) {
    this.events = events;
    this.requests = requests;
  }

  /** Opens the files of a folder; those of earlier starts move one number up. */
  static ServerLog in(Path folder) throws IOException {
    return new ServerLog(file(folder, "server"), file(folder, "requests"));
  }

  /** The file that is written just now. */
  static Path current(Path folder) {
    return folder.resolve("server.0.log");
  }

  /** The handler of bounded files NAME.0.log, NAME.1.log and so on, the newest first. */
  private static FileHandler file(Path folder, String name) throws IOException {
    FileHandler handler =
        new FileHandler(folder.resolve(name + ".%g.log").toString(), SIZE, FILES, false);
    handler.setEncoding("UTF-8");
    handler.setFormatter(
        new Formatter() {
          @Override
          public String format(LogRecord line) {
            return line.getMessage() + "\n";
          }
        });
    return handler;
  }

  /** Takes all that the server says until it ends. */
  void copy(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      boolean request = line.contains(REQUEST);
      (request ? requests : events).publish(new LogRecord(Level.INFO, json(line)));
      if (!request && TROUBLE.matcher(line).find()) {
        tell(line);
      }
      refused |=
          line.contains("Exception while preparing the app")
              || line.contains("Exception while loading the app");
    }
  }

  private static void tell(String line) {
    Matcher message = MESSAGE.matcher(line);
    String text = message.find() ? plain(message.group(1)) : line;
    for (String known : KNOWN) {
      if (text.startsWith(known)) {
        return;
      }
    }
    System.err.println("  server: " + text);
  }

  /** What JSON says. */
  private static String plain(String text) {
    return text.replace("\\\"", "\"").replace("\\\\", "\\").strip();
  }

  /** What is said before the log begins, or by the virtual machine itself, is an event as well. */
  private static String json(String line) {
    if (line.startsWith("{")) {
      return line;
    }
    return "{\"Level\":\"INFO\",\"LoggerName\":\"console\",\"LogMessage\":\""
        + line.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
        + "\"}";
  }

  /** Whether the server has said that it cannot take the register in. */
  boolean refused() {
    return refused;
  }

  @Override
  public void close() {
    events.close();
    requests.close();
  }
}
