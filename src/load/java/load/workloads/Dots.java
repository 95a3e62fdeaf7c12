package load.workloads;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import load.Crowd;
import load.Figures;
import load.Load;
import load.drivers.Ballot;
import load.drivers.Ours;
import load.meter.Meter;
import load.servers.OurServer;
import load.servers.Workshop;

/** A vote: all cast all their dots within five seconds; then the score is counted. */
record Dots(List<String> servers) implements Workload {
  private static final int PEOPLE = 300;
  private static final int NOTES = 60;
  private static final int EACH = 5;
  private static final int SECONDS = 5;

  @Override
  public String name() {
    return "dots";
  }

  @Override
  public String about() {
    return "300 people cast 5 dots each on 60 notes within 5 s";
  }

  @Override
  public Figures play(String name, Servers servers) {
    OurServer server = (OurServer) servers.named(name);
    Ours board = (Ours) server.board();
    board.prepare(PEOPLE);
    Workshop workshop = board.workshop();
    for (int i = 0; i < NOTES; i++) {
      workshop.lead("note.add", Map.of("q", "q1", "text", "A note to vote on, number " + i));
    }
    Map<String, Object> rules = Map.of("target", "note", "dots", EACH, "max", 1, "own", true);
    workshop.lead("round.open", rules);
    JsonNode round = things(workshop, "round").get(0);
    List<String> items = new ArrayList<>();
    things(workshop, "note").forEach(n -> items.add(n.path(1).asText()));
    Ballot ballot = new Ballot(board, round.path(1).asText(), items, PEOPLE);
    board.prepare(PEOPLE);
    try (Crowd crowd = new Crowd(server.port(), List.of(ballot), PEOPLE)) {
      crowd.join();
      Meter meter = new Meter(server.processes());
      double rate = PEOPLE * EACH / (double) SECONDS;
      Figures f = crowd.play(Load.notes(PEOPLE, rate, SECONDS).oneAfterTheOther(), meter);
      LockSupport.parkNanos(1_000_000_000L);
      f.put("behind", crowd.behind());
      workshop.lead("round.close", Map.of("round", round.path(1).asText()));
      f.put("lost", PEOPLE * EACH - counted(workshop));
      return f.put("cpu_s_per_1000", meter.cpu() * 1_000 / (PEOPLE * EACH));
    }
  }

  /** Of two entries for one thing the later counts. */
  private static List<JsonNode> things(Workshop workshop, String kind) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    for (JsonNode thing : workshop.view().path("e")) {
      if (thing.path(0).asText().equals(kind)) {
        found.put(thing.path(1).asText(), thing);
      }
    }
    return List.copyOf(found.values());
  }

  private static int counted(Workshop workshop) {
    int sum = 0;
    for (JsonNode item : things(workshop, "round").get(0).path(2).path("tally")) {
      sum += item.path(1).asInt();
    }
    return sum;
  }
}
