package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through everything that every device was ever sent and looks for what it should not have
 * been sent: texts before their reveal, who wrote them, figures of an open vote.
 */
final class Watch {
  private static final Pattern CODE = Pattern.compile("\\bp[0-9A-Za-z]{6}\\b");
  private static final Set<String> FIGURES = Set.of("tally", "now", "themes", "voters", "people");
  private static final Set<String> PROGRESS = Set.of("started", "done");

  private final Notebook notebook;
  private final List<Player> present;
  private final Set<String> hidden = new TreeSet<>();
  private final Set<String> others = new TreeSet<>();

  Watch(Notebook notebook, List<Player> present) {
    this.notebook = notebook;
    this.present = present;
  }

  static Watch over(Stage stage) {
    Watch watch = new Watch(stage.notebook(), stage.present());
    stage.present().forEach(p -> watch.listen(p.client(), p, false));
    watch.listen(stage.projector(), null, false);
    watch.listen(stage.facilitator(), null, true);
    return watch;
  }

  /** Texts that somebody got before they were shown to them. */
  Set<String> hidden() {
    return hidden;
  }

  /** Who wrote, and figures of open votes, where they should not be. */
  Set<String> others() {
    return others;
  }

  /** Goes through what one device was sent. */
  void listen(Client client, Player self, boolean facilitator) {
    Map<String, Long> secrets = secrets(self, facilitator);
    Set<String> identities = facilitator ? Set.of() : identities(self);
    for (Heard.Message message : client.heard().all()) {
      if (!message.text().startsWith("{") && !message.text().startsWith("[")) {
        continue;
      }
      JsonNode read = Json.read(message.text());
      List<String> texts = new ArrayList<>();
      Json.texts(read, texts::add);
      texts(client, message, texts, secrets);
      identities(client, message, texts, identities);
      Json.objects(read, o -> blind(client, message, o, facilitator));
    }
  }

  /** Folded texts with the time from which this listener may have them; own words are no secret. */
  private Map<String, Long> secrets(Player self, boolean facilitator) {
    Map<String, Long> from = new HashMap<>();
    for (Written note : notebook.all()) {
      from.merge(note.folded(), notebook.visibleFrom(note, facilitator), Math::min);
    }
    if (self != null) {
      notebook.by(self).forEach(n -> from.remove(n.folded()));
    }
    return from;
  }

  private void texts(
      Client client, Heard.Message message, List<String> texts, Map<String, Long> secrets) {
    String folded = " " + Words.folded(String.join("\n", texts)) + " ";
    secrets.forEach(
        (text, from) -> {
          if (message.at() < from && folded.contains(" " + text + " ")) {
            hidden.add(
                client.name()
                    + " got a hidden text of somebody else by "
                    + message.channel()
                    + " (note "
                    + named(text)
                    + ")");
          }
        });
  }

  private String named(String folded) {
    return notebook.all().stream()
        .filter(n -> n.folded().equals(folded))
        .map(Written::script)
        .findFirst()
        .orElse("?");
  }

  private Set<String> identities(Player self) {
    Set<String> people = new HashSet<>();
    for (Player player : present) {
      if (player != self) {
        people.add(player.code());
        if (player.part().name() != null) {
          people.add(player.part().name());
        }
      }
    }
    return people;
  }

  private void identities(
      Client client, Heard.Message message, List<String> texts, Set<String> people) {
    for (String text : texts) {
      Matcher code = CODE.matcher(text);
      boolean told = people.contains(text);
      while (!told && code.find()) {
        told = people.contains(code.group());
      }
      if (told) {
        others.add(client.name() + " got who somebody else is by " + message.channel());
      }
    }
  }

  private void blind(Client client, Heard.Message message, JsonNode thing, boolean facilitator) {
    if (!thing.path("state").asText().equals("open") || !thing.has("items")) {
      return;
    }
    boolean figures = FIGURES.stream().anyMatch(thing::has);
    // How far a rating is stands on the projector, too; a vote says that to facilitators alone.
    boolean rating = !thing.has("dots");
    boolean told = facilitator || rating && client.name().equals("the projector");
    boolean progress = !told && PROGRESS.stream().anyMatch(thing::has);
    if (figures || progress) {
      others.add(client.name() + " got figures of an open vote by " + message.channel());
    }
  }
}
