package throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A screen that was let in; the token itself is only in its cookie. */
@Entity
@Table(name = "projector_token")
class ProjectorToken {
  @Id
  @Column(name = "token_hash")
  String tokenHash;

  UUID workshop;
  Instant at;

  protected ProjectorToken() {}

  ProjectorToken(String tokenHash, UUID workshop, Instant at) {
    this.tokenHash = tokenHash;
    this.workshop = workshop;
    this.at = at;
  }
}
