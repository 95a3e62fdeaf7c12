package load.meter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads /proc. Times are seconds. */
public final class Proc {
  private static final double TICKS = 100;

  private Proc() {}

  /** Busy and stolen seconds of the whole machine. */
  record Machine(double busy, double stolen) {}

  private static String[] stat(long pid) {
    try {
      String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException gone) {
      return null;
    }
  }

  private static List<Long> processes(Watched w) {
    if (!w.tree()) {
      return List.of(w.pid());
    }
    Map<Long, List<Long>> children = new HashMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path p : all) {
        long pid = Long.parseLong(p.getFileName().toString());
        String[] stat = stat(pid);
        if (stat != null) {
          children.computeIfAbsent(Long.parseLong(stat[1]), k -> new ArrayList<>()).add(pid);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Long> found = new ArrayList<>();
    ArrayDeque<Long> next = new ArrayDeque<>(List.of(w.pid()));
    while (!next.isEmpty()) {
      long pid = next.remove();
      found.add(pid);
      next.addAll(children.getOrDefault(pid, List.of()));
    }
    return found;
  }

  /** User and system time, with that of children which have ended. */
  static double cpu(Watched w) {
    double sum = 0;
    for (long pid : processes(w)) {
      String[] stat = stat(pid);
      for (int i = 11; stat != null && i <= 14; i++) {
        sum += Double.parseDouble(stat[i]);
      }
    }
    return sum / TICKS;
  }

  /** Resident KiB; of a tree the proportional share, so that shared pages count once. */
  public static double residentKib(Watched w) {
    String line = w.tree() ? "Pss:" : "VmRSS:";
    double sum = 0;
    for (long pid : processes(w)) {
      Path file = Path.of("/proc/" + pid + (w.tree() ? "/smaps_rollup" : "/status"));
      try {
        for (String l : Files.readAllLines(file)) {
          sum += l.startsWith(line) ? Double.parseDouble(l.replaceAll("\\D", "")) : 0;
        }
      } catch (IOException gone) {
        // it ended meanwhile
      }
    }
    return sum;
  }

  static Machine machine() {
    try {
      String[] f = Files.readAllLines(Path.of("/proc/stat")).get(0).trim().split("\\s+");
      double busy = 0;
      for (int i : new int[] {1, 2, 3, 6, 7}) {
        busy += Double.parseDouble(f[i]);
      }
      return new Machine(busy / TICKS, Double.parseDouble(f[8]) / TICKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
