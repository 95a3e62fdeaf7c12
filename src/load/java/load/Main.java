package load;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import load.workloads.Bench;
import load.workloads.Workloads;

/**
 * {@code Main [workload,…|all] [rounds] [server,…|all]}: starts servers on loopback, plays
 * workloads against them, tells the figures, ends. Exit status 1: a bar is missed or something went
 * missing.
 */
public final class Main {
  private static final long LONGEST_MINUTES = Long.getLong("load.minutes", 90);

  private Main() {}

  public static void main(String[] args) throws IOException {
    if (!InetAddress.getLoopbackAddress().isLoopbackAddress()) {
      throw new IllegalStateException("this tool loads this machine only");
    }
    new Timer("end", true)
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                System.err.println("ended after " + LONGEST_MINUTES + " minutes");
                System.exit(2);
              }
            },
            LONGEST_MINUTES * 60_000);
    String what = args.length > 0 && !args[0].isBlank() ? args[0] : "all";
    List<String> names = what.equals("all") ? Workloads.names() : list(what);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    List<String> only = args.length > 2 && !args[2].equals("all") ? list(args[2]) : List.of();
    Path folder = Path.of("target", "load", now());
    Files.createDirectories(folder);
    boolean met = new Bench(folder.toAbsolutePath(), rounds).play(names, only);
    System.out.println("kept in " + folder);
    System.exit(met ? 0 : 1);
  }

  private static String now() {
    return LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
  }

  private static List<String> list(String commas) {
    return Arrays.stream(commas.split(",")).filter(s -> !s.isBlank()).toList();
  }
}
