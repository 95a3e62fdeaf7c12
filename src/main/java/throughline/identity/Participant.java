package throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who joined a workshop. The only place where a name stands beside a code. */
@Entity
@Table(name = "participant")
@IdClass(Participant.Key.class)
public class Participant {

  /** A code is unique in its workshop. */
  public record Key(UUID workshop, String code) implements Serializable {}

  @Id UUID workshop;
  @Id String code;

  @Column(name = "token_hash")
  String tokenHash;

  String name;
  String department;
  String org;
  boolean remote;
  String language;

  @Column(name = "joined_at")
  Instant joinedAt;

  protected Participant() {}

  Participant(UUID workshop, String code, String tokenHash, Instant at) {
    this.workshop = workshop;
    this.code = code;
    this.tokenHash = tokenHash;
    this.joinedAt = at;
  }

  public UUID workshop() {
    return workshop;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String department() {
    return department;
  }

  public String org() {
    return org;
  }

  public boolean remote() {
    return remote;
  }

  public Instant joinedAt() {
    return joinedAt;
  }
}
