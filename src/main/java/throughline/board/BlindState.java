package throughline.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is known of a vote or a rating but the rules of the one, as a value; see {@link Blind}.
 *
 * @param answers what each person said, by item, in the order of saying
 * @param <A> what one person says of one item
 * @param <F> the figures of one item
 */
public record BlindState<A, F>(
    String id,
    int number,
    Target target,
    List<String> items,
    Instant opened,
    Map<String, Map<String, A>> answers,
    Instant closed,
    int present,
    List<F> frozen) {}
