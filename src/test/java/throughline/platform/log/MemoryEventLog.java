package throughline.platform.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log's rules in memory, for tests of rooms that write to a log. */
public final class MemoryEventLog implements EventLog {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final class Stream {
    final List<StoredEvent> events = new ArrayList<>();
    final Map<String, CommandEntry> commands = new HashMap<>();
  }

  private final Map<String, Stream> streams = new HashMap<>();

  @Override
  public Uni<List<Appended>> append(List<Append> batch) {
    return Uni.createFrom().item(() -> store(batch));
  }

  private synchronized List<Appended> store(List<Append> batch) {
    var seen = new HashSet<String>();
    for (Append append : batch) {
      if (!seen.add(append.stream())) {
        throw new IllegalArgumentException("stream twice in one batch");
      }
    }
    return batch.stream().map(this::store).toList();
  }

  private Appended store(Append append) {
    var objection = Objection.to(append).or(() -> syntax(append));
    if (objection.isPresent()) {
      return new Appended.Rejected(objection.get());
    }
    var stream = streams.getOrDefault(append.stream(), new Stream());
    if (stream.events.size() != append.expected()
        || append.commands().stream().anyMatch(c -> stream.commands.containsKey(c.id()))) {
      return new Appended.Conflict();
    }
    streams.put(append.stream(), stream);
    append.commands().forEach(c -> stream.commands.put(c.id(), c));
    long version = append.expected();
    for (NewEvent e : append.events()) {
      stream.events.add(
          new StoredEvent(
              ++version, Sql.micros(append.at()), e.actor(), e.type(), e.format(), e.data()));
    }
    return new Appended.Stored(version);
  }

  private static Optional<String> syntax(Append append) {
    for (NewEvent event : append.events()) {
      try {
        JsonNode data = JSON.readTree(event.data());
        if (data.isMissingNode()) {
          return Optional.of(Objection.NOT_JSON);
        }
        if (!sound(data)) {
          return Optional.of(Objection.UNSTORABLE_TEXT);
        }
      } catch (JsonProcessingException e) {
        return Optional.of(Objection.NOT_JSON);
      }
    }
    return Optional.empty();
  }

  private static boolean sound(JsonNode node) {
    for (var field : node.properties()) {
      if (!Objection.sound(field.getKey())) {
        return false;
      }
    }
    for (JsonNode child : node) {
      if (!sound(child)) {
        return false;
      }
    }
    return !node.isTextual() || Objection.sound(node.textValue());
  }

  @Override
  public Uni<List<StoredEvent>> read(String stream, long after, int limit) {
    return Uni.createFrom()
        .item(
            () -> {
              synchronized (this) {
                return streams.getOrDefault(stream, new Stream()).events.stream()
                    .filter(e -> e.version() > after)
                    .limit(Math.max(0, limit))
                    .toList();
              }
            });
  }

  @Override
  public Uni<Long> version(String stream) {
    return Uni.createFrom()
        .item(
            () -> {
              synchronized (this) {
                return (long) streams.getOrDefault(stream, new Stream()).events.size();
              }
            });
  }

  @Override
  public Uni<List<CommandEntry>> commands(String stream, Collection<String> ids) {
    return Uni.createFrom()
        .item(
            () -> {
              synchronized (this) {
                var known = streams.getOrDefault(stream, new Stream()).commands;
                return ids.stream().distinct().filter(known::containsKey).map(known::get).toList();
              }
            });
  }
}
