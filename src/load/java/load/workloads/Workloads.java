package load.workloads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import load.Load;

/** All workloads by name, in the order in which they are played. */
public final class Workloads {
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("load.seconds", "20"));
  private static final List<String> US = List.of("ours");
  private static final List<String> BOTH = List.of("ours", "reference");

  private static final List<Workload> PLAYED =
      List.of(
          new Start(US),
          new Idle(1_000, BOTH),
          notes("notes", 300, 30, List.of("ours", "reference", "hocuspocus", "tldraw")),
          notes("notes-1000", 1_000, 10, List.of("ours", "bare", "reference")),
          new Joins(1_000, BOTH),
          buzzer(),
          previews(),
          new Dots(US),
          new Storm(300, BOTH),
          new Late(500, List.of("ours", "reference", "hocuspocus")),
          new Late(2_000, List.of("ours", "reference", "hocuspocus")),
          new Late(5_000, List.of("ours", "reference", "hocuspocus")),
          new Slow(US),
          many(),
          new Search(List.of("ours", "reference", "hocuspocus")));

  /** By name only: steps of the scale table. */
  private static final List<Workload> ASKED_FOR =
      List.of(
          notes("notes-50", 50, 20, BOTH),
          notes("notes-100", 100, 30, BOTH),
          notes("notes-500", 500, 30, BOTH),
          notes("notes-1000-30", 1_000, 30, BOTH));

  private Workloads() {}

  private static Workload notes(String name, int people, double rate, List<String> servers) {
    String about = "%d people on one board, %.0f notes/s for %.0f s";
    return new Steady(
        name,
        about.formatted(people, rate, SECONDS),
        1,
        people,
        Load.notes(people / 3, rate, SECONDS),
        4,
        servers);
  }

  private static Workload buzzer() {
    String about = "100 people on one board, each writes one note within 2 s";
    Load load = Load.notes(100, 50, 2).oneAfterTheOther();
    return new Steady("buzzer", about, 1, 100, load, 2, BOTH);
  }

  private static Workload many() {
    String about = "50 boards of 40 people, 1 note/s on each";
    return new Steady("many", about, 50, 40, Load.notes(13, 50, SECONDS), 4, BOTH);
  }

  private static Workload previews() {
    String about = "100 people on one board, 10 previews/s of each";
    Load load = Load.notes(33, 1, 12).moving(10);
    List<String> servers = List.of("ours", "reference", "hocuspocus");
    return new Steady("previews", about, 1, 100, load, 3, servers);
  }

  static Workload named(String name) {
    return Stream.concat(PLAYED.stream(), ASKED_FOR.stream())
        .filter(w -> w.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no workload " + name + ": " + all()));
  }

  private static List<String> all() {
    List<String> names = new ArrayList<>(names());
    ASKED_FOR.forEach(w -> names.add(w.name()));
    return names;
  }

  /** What is played when nothing is asked for. */
  public static List<String> names() {
    return PLAYED.stream().map(Workload::name).toList();
  }
}
