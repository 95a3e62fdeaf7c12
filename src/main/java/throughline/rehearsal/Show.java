package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The shipped script played to be watched: a minute in a second, with rests where people read and
 * talk, and drafts of challenge statements at its end. One show is played once, on the thread that
 * calls {@link #play}; the others may be called from anywhere.
 */
public final class Show {
  private static final double SPEED = 60;

  /** Minutes of the script; nobody watches a talk of twelve. */
  private static final int LONGEST_TALK = 6;

  private static final int FIRST_LOOK = 2;
  private static final int RESULT = 3;
  private static final int DRAFTS = 4;
  private static final long COUNTING_MILLIS = 400;

  /** What the script calls notes about something else. */
  private static final String OFF_TOPIC = "off-topic";

  private final URI server;
  private final String token;
  private final String language;
  private final Pace pace = Pace.shown(SPEED);
  private Script script;
  private List<Step> steps;
  private volatile Scene scene = Scene.nothing(1);
  private volatile String workshop;
  private volatile Seats seats;

  /**
   * @param server address of the server, without a path
   * @param token signs in somebody who may facilitate rehearsals
   * @param language {@code en} or {@code es}: of the phone that is watched, and of the drafts'
   *     words
   */
  public Show(URI server, String token, String language) {
    this.server = server;
    this.token = token;
    this.language = language;
  }

  /**
   * Plays to the end; fails with {@link Trouble}, which is {@link Trouble.Stopped} after a stop.
   */
  public void play() {
    script = Script.load(Script.SHIPPED);
    steps = Agenda.of(script).stream().map(Show::watchable).toList();
    // The scenes of the script, and two for the drafts.
    scene = Scene.nothing(steps.size() + 2);
    try (Net net = Net.to(server);
        Lanes lanes = new Lanes(net, pace)) {
      Studio studio = Studio.known(net, token, language);
      studio.open(script);
      workshop = studio.workshop();
      Stage stage = Arriving.stage(script, net, lanes, studio);
      net.clock()
          .scheduleAtFixedRate(
              () -> count(stage), COUNTING_MILLIS, COUNTING_MILLIS, TimeUnit.MILLISECONDS);
      try {
        perform(stage);
      } finally {
        count(stage);
        stage.screens().forEach(Client::leave);
      }
    }
  }

  /** Goes on to the end without waiting for anything. */
  public void skip() {
    pace.skip();
  }

  /** Ends it where it is. */
  public void stop() {
    pace.stop();
  }

  public Scene scene() {
    return scene;
  }

  /** Id of the workshop that is played; empty until it is made. */
  public Optional<String> workshop() {
    return Optional.ofNullable(workshop);
  }

  /** Where to watch from; empty until somebody has come. */
  public Optional<Seats> seats() {
    return Optional.ofNullable(seats);
  }

  private void perform(Stage stage) {
    Player watched = watched(stage);
    Arriving.join(stage, watched);
    seats =
        new Seats(
            workshop,
            stage.studio().register().path("code").asText(),
            watched.client().http().held("tl_p"),
            stage.projector().http().held("tl_s"));
    stage.lanes().rest(FIRST_LOOK);
    for (Step step : steps) {
      if (step != steps.get(0)) {
        turn(name(step), question(step));
      }
      play(stage, step);
    }
    draft(stage);
  }

  private void play(Stage stage, Step step) {
    Play.step(stage, step);
    if (step instanceof Step.Talk talk && talk.kind().equals("welcome")) {
      comeIn(stage, talk.minutes());
    } else if (step instanceof Step.Talk talk) {
      stage.lanes().rest(Math.min(talk.minutes(), LONGEST_TALK));
    } else if (step instanceof Step.Read read) {
      stage.lanes().rest(read.minutes());
    } else if (step instanceof Step.Vote) {
      stage.lanes().rest(RESULT);
    }
  }

  /** A rating has little to look at before it is closed: it is a talk here. */
  private static Step watchable(Step step) {
    return step instanceof Step.Rate rate
        ? new Step.Talk(rate.activity(), "discuss", rate.minutes())
        : step;
  }

  /** Those who are there from the beginning come one after the other, as people do. */
  private static void comeIn(Stage stage, int minutes) {
    List<Player> coming =
        stage.players().stream()
            .filter(p -> !p.in() && p.part().guest().joinedAfterS() == 0)
            .toList();
    List<Lanes.Act> acts = new ArrayList<>();
    for (Player player : coming) {
      double second = minutes * 60.0 * acts.size() / coming.size();
      acts.add(new Lanes.Act(second, player, () -> Arriving.join(stage, player)));
    }
    stage.lanes().play(acts);
  }

  private void draft(Stage stage) {
    turn("draft", 0);
    stage.studio().job("synthesize");
    drafted(amount(stage.studio().ofWorkshop("/statements")));
    stage.lanes().rest(DRAFTS);
    stage.facilitate("workshop.close", Json.object());
    stage.settle();
  }

  private static int amount(JsonNode drafts) {
    return drafts.isArray() ? drafts.size() : drafts.path("items").size();
  }

  /**
   * Who writes most to the point, of those that are there from the beginning and read the watcher's
   * language.
   */
  private Player watched(Stage stage) {
    return stage.players().stream()
        .filter(p -> p.part().guest().joinedAfterS() == 0)
        .max(
            Comparator.comparing((Player p) -> language.equals(p.part().guest().uiLanguage()))
                .thenComparing(this::writes))
        .orElseThrow(() -> new Trouble("Nobody comes to this workshop."));
  }

  private long writes(Player player) {
    return script.notes().stream()
        .filter(n -> n.participant().equals(player.id()) && !OFF_TOPIC.equals(n.theme()))
        .count();
  }

  private synchronized void turn(String to, int question) {
    scene = scene.next(to, question);
  }

  private synchronized void drafted(int drafts) {
    scene = scene.next("drafts", 0).with(drafts);
  }

  private void count(Stage stage) {
    Counts counts = stage.counts();
    int clusters = stage.facilitator().view().of("cluster").size();
    synchronized (this) {
      scene =
          scene.with(
              counts.of(Counts.Of.JOINED),
              counts.of(Counts.Of.NOTES_STORED),
              clusters,
              counts.of(Counts.Of.VOTES_STORED));
    }
  }

  private static String name(Step step) {
    // No pattern switch in Java 17.
    if (step instanceof Step.Write) {
      return "write";
    } else if (step instanceof Step.Read) {
      return "read";
    } else if (step instanceof Step.Group) {
      return "group";
    } else if (step instanceof Step.Vote) {
      return "vote";
    }
    String kind = ((Step.Talk) step).kind();
    return kind.equals("practice") || kind.equals("playback") ? kind : "talk";
  }

  private static int question(Step step) {
    if (step instanceof Step.Write write) {
      return write.question() + 1;
    }
    return step instanceof Step.Read read ? read.question() + 1 : 0;
  }
}
