package throughline.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private FactCodec() {}

  /** A fact on its way into the log. */
  public static NewEvent write(String actor, Fact fact) {
    try {
      return new NewEvent(
          actor, FactNames.of(fact.getClass()), FORMAT, JSON.writeValueAsString(fact));
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
    Class<? extends Fact> kind =
        FactNames.named(event.type())
            .filter(k -> event.format() == FORMAT)
            .orElseThrow(() -> new UnknownFact(event));
    try {
      return JSON.readValue(event.data(), kind);
    } catch (JsonProcessingException broken) {
      throw new UnknownFact(event);
    }
  }

  /** Where a stored fact stands. */
  public static Stamp stamp(StoredEvent event) {
    return new Stamp(event.version(), event.at(), event.actor());
  }
}
