package throughline.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal as a REST answer ({@code application/problem+json}, RFC 9457). Throw it anywhere in a
 * resource; the title comes from {@code text/<language>/problems.json} by {@code why}.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String why;
  private final transient Map<String, Object> values = new LinkedHashMap<>();

  private Problem(int status, String why) {
    // No stack: a refusal is an answer, not a fault.
    super(why, null, false, false);
    this.status = status;
    this.why = why;
  }

  /**
   * @param status HTTP status, 400 to 599
   * @param why a name in capitals that programs can compare, such as {@code DOOR_CLOSED}
   */
  public static Problem of(int status, String why) {
    return new Problem(status, why);
  }

  /**
   * A body that can be read but not used; names what to mend.
   *
   * @param field its path in the body, such as {@code rules.max}
   * @param reason what is wrong, in capitals
   */
  public static Problem badValue(String field, String reason) {
    return badValues(List.of(Map.of("field", field, "why", reason)));
  }

  /** The same for several fields; the first one is also told alone. */
  static Problem badValues(List<Map<String, String>> fields) {
    return of(400, "BAD_VALUE").with("field", fields.get(0).get("field")).with("fields", fields);
  }

  /** Adds a field to the answer; the value is written as JSON. */
  public Problem with(String key, Object value) {
    values.put(key, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String why() {
    return why;
  }

  Map<String, Object> values() {
    return values;
  }
}
