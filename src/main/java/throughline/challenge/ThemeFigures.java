package throughline.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The theme behind a statement as it was when the statement last heard of it.
 *
 * @param label its name; empty if it has none
 * @param dots dots in the latest closed round
 */
@Embeddable
public record ThemeFigures(
    @Column(name = "theme_label") String label,
    @Column(name = "theme_notes") int notes,
    @Column(name = "theme_people") int people,
    @Column(name = "theme_departments") int departments,
    @Column(name = "theme_dots") int dots,
    @Column(name = "theme_voters") int voters) {}
