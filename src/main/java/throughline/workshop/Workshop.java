package throughline.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import throughline.identity.Place;
import throughline.workshop.run.Setup;

/** A workshop in the register: what was prepared, not what happened. */
@Entity
@Table(name = "workshop")
public class Workshop {
  @Id UUID id;
  String code;
  String title;
  String department;

  @Column(name = "own_departments")
  String ownDepartments;

  String track;
  LocalDate date;
  String setup;
  boolean rehearsal;

  /** Set before the stream begins, so that no plan is changed behind its back. */
  boolean frozen;

  UUID owner;

  @Column(name = "created_at")
  Instant createdAt;

  @Version long version;

  protected Workshop() {}

  Workshop(UUID id, String code, UUID owner, Instant at) {
    this.id = id;
    this.code = code;
    this.owner = owner;
    this.createdAt = at;
  }

  public UUID id() {
    return id;
  }

  /** Six characters without look-alikes, upper case. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String department() {
    return department;
  }

  /** The business track, or null. */
  public String track() {
    return track;
  }

  /** The day it is held, or null. */
  public LocalDate date() {
    return date;
  }

  /** A rehearsal is left out of everything that counts over several workshops. */
  public boolean rehearsal() {
    return rehearsal;
  }

  public UUID owner() {
    return owner;
  }

  /** What its stream begins with. */
  public Setup setup() {
    return SetupJson.read(setup);
  }

  Place place() {
    return new Place(id, code, owner);
  }
}
