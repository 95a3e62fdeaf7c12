package throughline.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A workshop in the list. */
record WorkshopLine(
    UUID id,
    String code,
    String title,
    String department,
    String track,
    LocalDate date,
    String state,
    boolean rehearsal,
    long people,
    long notes,
    long dots,
    Instant createdAt,
    long version) {

  static WorkshopLine of(Workshop w, Standing.State now) {
    return new WorkshopLine(
        w.id,
        w.code,
        w.title,
        w.department,
        w.track,
        w.date,
        now.state(),
        w.rehearsal,
        now.people(),
        now.notes(),
        now.dots(),
        w.createdAt,
        w.version);
  }
}
