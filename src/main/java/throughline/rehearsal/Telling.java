package throughline.rehearsal;

import java.util.Locale;

/** A report as text for a terminal. */
final class Telling {
  private static final int MOST = 40;

  private Telling() {}

  static String of(Report r) {
    StringBuilder text = new StringBuilder();
    line(text, "%s (%s)", r.title(), r.script());
    line(text, "Joined            %d of %d", r.joined(), r.of());
    line(
        text,
        "Notes             %d sent, %d stored, %d folded, %d held back, %d of them released, %d"
            + " merged",
        r.notes().sent(),
        r.notes().stored(),
        r.notes().folded(),
        r.notes().held(),
        r.notes().released(),
        r.notes().merged());
    line(text, "Seen too early    %d", r.hidden());
    line(text, "Lost              %d", r.lost());
    line(text, "Votes             %d sent, %d stored", r.votes().sent(), r.votes().stored());
    r.votes().refused().forEach((why, n) -> line(text, "  refused         %d %s", n, why));
    line(text, "Ratings           %d sent, %d stored", r.ratings().sent(), r.ratings().stored());
    line(
        text,
        "Latency           %.1f ms p50, %.1f ms p95 (%d samples: note sent until its changes"
            + " reached another device)",
        r.latency().p50(),
        r.latency().p95(),
        r.latency().samples());
    line(
        text,
        "Connections       %d lost on purpose, %d resyncs, %d gaps",
        r.connections().lost(),
        r.connections().resyncs(),
        r.connections().gaps());
    line(text, "Themes            %d", r.themes());
    r.drafts().forEach(d -> line(text, "  %s%n    %s", d.label(), d.hmw()));
    line(text, "Agreements        %d", r.agreed());
    line(text, "Disagreements     %d", r.disagreements().size());
    r.disagreements().stream().limit(MOST).forEach(d -> line(text, "  %s", d));
    line(text, "Duration          %.1f s", r.seconds());
    line(text, r.good() ? "Everything agrees." : "Not everything agrees.");
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
