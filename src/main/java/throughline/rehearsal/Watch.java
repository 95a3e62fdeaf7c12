package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Stage stage;
  private final Set<String> leaks = new HashSet<>();

  Watch(Stage stage) {
    this.stage = stage;
  }

  /** Texts of others that somebody got before they were shown; adds the rest to the findings. */
  int search() {
    for (Player player : stage.present()) {
      listen(player.client(), player, false);
    }
    listen(stage.projector(), null, false);
    listen(stage.facilitator(), null, true);
    leaks.forEach(l -> stage.findings().holds(l, false));
    return (int) leaks.stream().filter(l -> l.contains("hidden text")).count();
  }

  private void listen(Client client, Player self, boolean facilitator) {
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
    for (Written note : stage.notebook().all()) {
      from.merge(note.folded(), stage.notebook().visibleFrom(note, facilitator), Math::min);
    }
    if (self != null) {
      stage.notebook().by(self).forEach(n -> from.remove(n.folded()));
    }
    return from;
  }

  private void texts(
      Client client, Heard.Message message, List<String> texts, Map<String, Long> secrets) {
    String folded = " " + Words.folded(String.join("\n", texts)) + " ";
    secrets.forEach(
        (text, from) -> {
          if (message.at() < from && folded.contains(" " + text + " ")) {
            leaks.add(
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
    return stage.notebook().all().stream()
        .filter(n -> n.folded().equals(folded))
        .map(Written::script)
        .findFirst()
        .orElse("?");
  }

  private Set<String> identities(Player self) {
    Set<String> others = new HashSet<>();
    for (Player player : stage.present()) {
      if (player != self) {
        others.add(player.code());
        if (player.part().name() != null) {
          others.add(player.part().name());
        }
      }
    }
    return others;
  }

  private void identities(
      Client client, Heard.Message message, List<String> texts, Set<String> others) {
    for (String text : texts) {
      Matcher code = CODE.matcher(text);
      boolean told = others.contains(text);
      while (!told && code.find()) {
        told = others.contains(code.group());
      }
      if (told) {
        leaks.add(client.name() + " got who somebody else is by " + message.channel());
      }
    }
  }

  private void blind(Client client, Heard.Message message, JsonNode thing, boolean facilitator) {
    if (!thing.path("state").asText().equals("open") || !thing.has("items")) {
      return;
    }
    boolean figures = FIGURES.stream().anyMatch(thing::has);
    boolean progress = !facilitator && PROGRESS.stream().anyMatch(thing::has);
    if (figures || progress) {
      leaks.add(client.name() + " got figures of an open vote by " + message.channel());
    }
  }
}
