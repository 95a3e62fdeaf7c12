package throughline.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of a statement, kept for ever: who, when, why, what changed, and all its words. */
@Entity
@Table(name = "statement_version")
@IdClass(Revision.Key.class)
class Revision {
  /** A statement and the number of its version. */
  record Key(UUID statement, int version) implements Serializable {}

  @Id UUID statement;
  @Id int version;
  Instant at;

  /** Account id of the person, or {@link Statement#MACHINE}. */
  @Column(name = "by_whom")
  String by;

  @Convert(converter = StateColumn.class)
  State state;

  String reason;

  @Convert(converter = JsonColumns.Changes.class)
  List<Change> changes;

  @Embedded Words words;

  protected Revision() {}

  static Revision of(Statement now, String by, Instant at, String reason, List<Change> changes) {
    Revision made = new Revision();
    made.statement = now.id;
    made.version = now.version;
    made.at = at;
    made.by = by;
    made.state = now.state;
    made.reason = reason;
    made.changes = List.copyOf(changes);
    made.words = now.words;
    return made;
  }
}
