package shelter.next;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shelter.centre.Centre;
import shelter.centre.Centres;
import shelter.health.Alarm;
import shelter.health.Bell;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.user.Role;
import shelter.user.User;
import shelter.user.Users;

/** What waits for an administrator: alarms, accounts, centres that nobody leads. */
@Dependent
public class AdminTasks {
  private static final int NAMED = 3;

  @Inject private Bell bell;
  @Inject private Users users;
  @Inject private Centres centres;
  @Inject private Settings settings;
  @Inject private Label label;

  /** What is wrong first. */
  List<Task> all() {
    List<Task> tasks = new ArrayList<>();
    List<Alarm> ringing =
        bell.look().stream().filter(one -> one.state() == Alarm.State.ALARM).toList();
    if (!ringing.isEmpty()) {
      String which =
          ringing.stream().map(one -> label.code(one.check())).collect(Collectors.joining(", "));
      tasks.add(new Task(label.of("next.alarm", ringing.size()), which, "/help/operating", true));
    }
    List<User> accounts = users.all().stream().filter(User::isEnabled).toList();
    // Those that came with the demonstration were made by nobody.
    long unused =
        accounts.stream()
            .filter(one -> one.getCreatedBy() != null && one.getSignedInAt() == null)
            .count();
    if (unused > 0) {
      String help = label.of("next.unusedHelp");
      tasks.add(new Task(label.of("next.unused", unused), help, "/account/list", false));
    }
    Set<String> led =
        accounts.stream()
            .filter(one -> one.getRole() == Role.MANAGER)
            .map(User::getCentre)
            .collect(Collectors.toSet());
    List<String> leaderless =
        centres.all().stream()
            .filter(one -> one.isOpen(settings.today()) && !led.contains(one.getCode()))
            .map(Centre::getName)
            .toList();
    if (!leaderless.isEmpty()) {
      String first = leaderless.stream().limit(NAMED).collect(Collectors.joining(", "));
      String names = leaderless.size() > NAMED ? first + " …" : first;
      String text = label.of("next.leaderless", leaderless.size());
      tasks.add(new Task(text, names, "/account/form", false));
    }
    return tasks;
  }
}
