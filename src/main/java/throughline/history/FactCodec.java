package throughline.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.platform.log.Fact;
import throughline.platform.log.NewEvent;
import throughline.platform.log.Stamp;
import throughline.platform.log.StoredEvent;

/**
 * Facts as JSON and back. All kinds are at format 1; a kind that changes its shape gets the next
 * number, and the old one is upcast here, with a golden file for every format ever released.
 */
public final class FactCodec {
  private static final int FORMAT = 1;

  private static final ObjectMapper JSON =
      Spelling.json().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * Made before the first fact: where two event loops meet a kind for the first time at once, one
   * would wait until the other has made its reader.
   */
  private static final Map<String, ObjectReader> READERS =
      FactNames.all().stream().collect(Collectors.toUnmodifiableMap(n -> n, FactCodec::reader));

  private static final Map<String, ObjectWriter> WRITERS =
      FactNames.all().stream().collect(Collectors.toUnmodifiableMap(n -> n, FactCodec::writer));

  private FactCodec() {}

  /** Makes what reads and writes facts, so that nobody waits for it later. */
  static void prepare() {
    // Loading this class has done it.
  }

  private static ObjectReader reader(String name) {
    return JSON.readerFor(FactNames.named(name).orElseThrow());
  }

  private static ObjectWriter writer(String name) {
    return JSON.writerFor(FactNames.named(name).orElseThrow());
  }

  /** A fact on its way into the log. */
  public static NewEvent write(String actor, Fact fact) {
    try {
      String name = FactNames.of(fact.getClass());
      return new NewEvent(actor, name, FORMAT, WRITERS.get(name).writeValueAsString(fact));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("cannot write " + fact.getClass().getSimpleName(), bug);
    }
  }

  /**
   * The fact that was stored.
   *
   * @throws UnknownFact if its type or format is newer than this release
   */
  public static Fact read(StoredEvent event) {
    ObjectReader reader = READERS.get(event.type());
    if (reader == null || event.format() != FORMAT) {
      throw new UnknownFact(event);
    }
    try {
      return reader.readValue(event.data());
    } catch (JsonProcessingException broken) {
      throw new UnknownFact(event);
    }
  }

  /** Where a stored fact stands. */
  public static Stamp stamp(StoredEvent event) {
    return new Stamp(event.version(), event.at(), event.actor());
  }
}
