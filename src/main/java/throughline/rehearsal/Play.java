package throughline.rehearsal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Plays one script from sign-in to the last file. */
final class Play {
  private final Script script;
  private final double speed;

  Play(Script script, double speed) {
    this.script = script;
    this.speed = speed;
  }

  Report at(URI server, String email, String password) {
    long start = System.nanoTime();
    try (Net net = Net.to(server);
        Lanes lanes = new Lanes(net, Pace.of(speed))) {
      Studio studio = Studio.signIn(net, email, password);
      studio.open(script);
      Stage stage = Arriving.stage(script, net, lanes, studio);
      Finishing end = new Finishing(stage);
      try {
        perform(stage, end);
      } catch (Trouble e) {
        // What was found so far is worth telling.
        stage.findings().holds("the rehearsal ended early: " + e.getMessage(), false);
      }
      Watch watch = Watch.over(stage);
      watch.hidden().forEach(h -> stage.findings().holds(h, false));
      watch.others().forEach(o -> stage.findings().holds(o, false));
      Report report = Report.of(stage, end, watch.hidden().size(), seconds(start));
      stage.screens().forEach(Client::leave);
      return report;
    }
  }

  private void perform(Stage stage, Finishing end) {
    everybodyIn(stage);
    for (Step step : Agenda.of(script)) {
      step(stage, step);
    }
    stage.present().forEach(p -> Arriving.reload(stage, p));
    end.play();
    stage.findings().same("people who joined", stage.players().size(), stage.present().size());
    stage.screens().forEach(s -> stage.findings().same("gaps at " + s.name(), 0, s.gaps()));
  }

  static void step(Stage stage, Step step) {
    // No pattern switch in Java 17.
    if (step instanceof Step.Write write) {
      new Writing(stage).play(write);
    } else if (step instanceof Step.Read read) {
      new Reading(stage).play(read);
    } else if (step instanceof Step.Group group) {
      new Grouping(stage).play(group);
    } else if (step instanceof Step.Vote vote) {
      new Voting(stage).play(vote);
    } else if (step instanceof Step.Rate rate) {
      new Rating(stage).play(rate);
    } else {
      stage.go(step);
    }
  }

  /** Who is there from the beginning. */
  private static void everybodyIn(Stage stage) {
    List<Lanes.Act> acts = new ArrayList<>();
    for (Player player : stage.players()) {
      if (player.part().guest().joinedAfterS() == 0) {
        acts.add(new Lanes.Act(0, player, () -> Arriving.join(stage, player)));
      }
    }
    stage.lanes().play(acts);
  }

  private static double seconds(long start) {
    return Math.round((System.nanoTime() - start) / 1e8) / 10.0;
  }
}
