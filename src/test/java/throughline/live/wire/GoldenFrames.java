package throughline.live.wire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.board.Audience;
import throughline.board.Priority;
import throughline.board.Tally;
import throughline.board.View;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/** One example of every frame and view, as the server writes it. */
final class GoldenFrames {
  private static final long AT = 1_776_873_600_000L;

  private GoldenFrames() {}

  static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    all.put("welcome.json", Frames.welcome(41, AT, 12));
    all.put("resync.json", Frames.resync(57));
    all.put("pong.json", Frames.pong(AT));
    all.put(
        "previews.json",
        Frames.previews(
            List.of(
                new ClientMessage.Preview("1c", null, null),
                new ClientMessage.Preview("1d", 320, -40))));
    all.put("end.json", Frames.end(4403));
    all.put("online.json", Frames.online(12));
    all.put("changes.json", Frames.changes(41, 44, changed()));
    all.put("changes-bare.json", Frames.changes(44, 45, new Parts()));
    all.put("mine.json", Frames.mine(44, false, mine()));
    all.put("mine-full.json", Frames.mine(44, true, mine()));
    all.put("snapshot-participant.json", snapshot(Audience.PARTICIPANT, null));
    all.put(
        "snapshot-facilitator.json",
        snapshot(Audience.FACILITATOR, "0190a3f0-0000-7000-8000-000000000000"));
    all.put("done.json", Wire.answer(new Answer.Done("0190a3f0-1111", 45, 46, Map.of())));
    all.put(
        "done-undo.json",
        Wire.answer(new Answer.Done("0190a3f0-2222", 47, 47, Map.of("skipped", 2))));
    all.put(
        "refused.json",
        Wire.answer(new Answer.Refused("0190a3f0-3333", "NO_DOTS_LEFT", Map.of("dots", 3))));
    all.put(
        "refused-conflict.json",
        Wire.answer(
            new Answer.Refused(
                "0190a3f0-4444", "TEXT_CONFLICT", Map.of("text", "theirs", "tv", 40))));
    return all;
  }

  private static Parts changed() {
    Parts parts = new Parts();
    parts.upsert(new Key(Kind.NOTE, "1c"), Wire.view(note(null, null)));
    parts.upsert(
        new Key(Kind.CLUSTER, "1d"),
        Wire.view(
            new View.ClusterView(
                "q1", "Full lots", "sun", 2, 2, 1, false, "technology", true, "new", null)));
    parts.upsert(new Key(Kind.ROUND, "1e"), Wire.view(openRound(0, 0)));
    parts.upsert(new Key(Kind.RATING, "1g"), Wire.view(openRating(0, 0, 0)));
    parts.upsert(new Key(Kind.RATING, "1h"), Wire.view(placing()));
    parts.remove(new Key(Kind.NOTE, "1b"));
    return parts;
  }

  private static Parts mine() {
    Parts parts = new Parts();
    parts.upsert(Key.ME, Wire.view(new View.Me("p4k2m9q", true, false, false, false)));
    parts.upsert(
        new Key(Kind.NOTE, "1c"),
        Wire.view(
            new View.MyNote(
                "q1",
                "Lot is full <b>\n¿Sí?",
                48,
                AT,
                "1d",
                null,
                false,
                true,
                null,
                new View.TranslationView("es", "El lote está lleno"),
                false)));
    parts.upsert(new Key(Kind.DOTS, "1e"), Wire.dots(Map.of("1c", 2)));
    parts.upsert(
        new Key(Kind.RATED, "1g"), Wire.view(new View.MyRatings(Map.of("1d", List.of(5, 2)))));
    parts.remove(new Key(Kind.NOTE, "1a"));
    return parts;
  }

  private static String snapshot(Audience audience, String id) {
    boolean host = audience == Audience.FACILITATOR;
    Parts parts = new Parts();
    parts.upsert(
        Key.RUN,
        Wire.view(
            new View.RunView(
                "open",
                "a2",
                AT,
                new View.TimerView(AT + 60_000, null),
                true,
                true,
                null,
                false,
                true,
                30,
                4,
                host ? 2 : 0,
                null,
                AT,
                host ? new View.PauseView(AT, AT + 900_000) : null,
                new View.CallView("1f", "q1"),
                host ? draft() : null)));
    parts.upsert(
        new Key(Kind.QUESTION, "q1"),
        Wire.view(
            new View.QuestionView(
                1, "What goes wrong?", "¿Qué falla?", "current", true, 3, host ? 1 : 0)));
    parts.upsert(
        new Key(Kind.ACTIVITY, "a2"),
        Wire.view(new View.ActivityView(2, "ideate", "Write", "Escribir", "q1", 8, 10, false)));
    parts.upsert(
        new Key(Kind.ACTIVITY, "a3"),
        Wire.view(new View.ActivityView(3, "discuss", "Talk", null, null, 0, 5, true)));
    parts.upsert(
        new Key(Kind.CLUSTER, "1d"),
        Wire.view(new View.ClusterView("q1", "", "sky", 1, 1, 1, true, null, false, null, null)));
    parts.upsert(
        new Key(Kind.NOTE, "1c"), Wire.view(note(host ? "p4k2m9q" : null, host ? "Fire" : null)));
    parts.upsert(new Key(Kind.ROUND, "1e"), Wire.view(host ? openRound(9, 4) : closedRound()));
    parts.upsert(
        new Key(Kind.RATING, "1g"), Wire.view(host ? openRating(7, 5, 12) : closedRating()));
    if (host) {
      parts.upsert(
          new Key(Kind.PERSON, "p4k2m9q"),
          Wire.view(new View.PersonView("Fire", "employee", true, AT, false, true)));
    }
    Snapshot.Head head =
        new Snapshot.Head(
            id,
            "Rethinking Beach Parking",
            "Beaches and Harbors",
            "H7KM4Q",
            List.of("en", "es"),
            false);
    return Snapshot.beginning(parts.entities())
        + Snapshot.end(44, audience, Snapshot.head(head), "");
  }

  /** Words of what happens next that were taken back. */
  private static View.ResultsView draft() {
    return new View.ResultsView(
        null,
        null,
        "The board decides in May.",
        "La junta decide en mayo.",
        List.of(new View.StepView("Publish the themes", null, "Harbor office", "by May 15")),
        0);
  }

  private static View note(String by, String dept) {
    return new View.NoteView(
        "q1",
        "=1+1 <b>lot</b> is full 🙄",
        48,
        "1d",
        null,
        AT,
        true,
        "facilitator",
        "en",
        new View.TranslationView("es", "El lote está lleno 🙄"),
        by,
        dept,
        null,
        null,
        false,
        "people",
        false,
        false);
  }

  private static View openRound(int started, int done) {
    return new View.RoundView(
        1,
        "note",
        3,
        2,
        true,
        List.of("1c", "1b"),
        "open",
        AT,
        null,
        started,
        done,
        null,
        null,
        null,
        0,
        0);
  }

  private static View openRating(int started, int done, int given) {
    return new View.RatingView(
        1,
        "cluster",
        List.of("1d"),
        "open",
        AT,
        null,
        started,
        done,
        given,
        null,
        null,
        0,
        0,
        false,
        null);
  }

  private static View placing() {
    return new View.RatingView(
        2,
        "cluster",
        List.of("1d"),
        "open",
        AT,
        null,
        0,
        0,
        0,
        null,
        null,
        0,
        0,
        true,
        Map.of("1d", List.of(5.0, 2.0)));
  }

  private static View closedRating() {
    return new View.RatingView(
        1,
        "cluster",
        List.of("1d"),
        "closed",
        AT,
        AT + 1_000,
        0,
        0,
        0,
        List.of(new Priority("1d", 4.5, 3.5, 5, 2, 1, 3, 4)),
        List.of(new Priority("1d", 4, 3, 5, 2, 1.5, 3, 5)),
        5,
        30,
        false,
        Map.of("1d", List.of(4.0, 1.0)));
  }

  private static View closedRound() {
    return new View.RoundView(
        1,
        "note",
        3,
        2,
        true,
        List.of("1c", "1b"),
        "closed",
        AT,
        AT + 1_000,
        0,
        0,
        List.of(new Tally("1c", 3, 2), new Tally("1b", 1, 1)),
        List.of(new Tally("1c", 4, 2)),
        List.of(new Tally("1d", 4, 2)),
        2,
        30);
  }
}
