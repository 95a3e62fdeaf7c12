package throughline.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where a statement comes from.
 *
 * @param workshop the workshop's id
 * @param title its title then
 * @param board version of the board that was read
 * @param run the synthesis that read it
 */
@Embeddable
public record Source(
    @Column(name = "workshop", updatable = false) UUID workshop,
    @Column(name = "source_title") String title,
    @Column(name = "source_version") long board,
    @Column(name = "source_run") UUID run) {}
