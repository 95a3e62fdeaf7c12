package throughline.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;

/**
 * A job as its asker follows it; component names are the keys on the wire.
 *
 * @param state queued, running, done or failed
 * @param stage what it is at; {@code done} of {@code total} in this stage
 * @param why a failed job's reason
 * @param version board version that was read
 * @param result JSON, for suggestions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView(
    UUID id,
    UUID workshop,
    String kind,
    String question,
    String state,
    String stage,
    int done,
    int total,
    String why,
    Long version,
    @JsonRawValue String result) {}
