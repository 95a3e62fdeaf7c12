package throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A device that a link let in; the token itself is only in its cookie. */
@Entity
@Table(name = "guest_token")
class GuestToken {
  @Id
  @Column(name = "token_hash")
  String tokenHash;

  UUID link;
  Instant at;

  protected GuestToken() {}

  GuestToken(String tokenHash, UUID link, Instant at) {
    this.tokenHash = tokenHash;
    this.link = link;
    this.at = at;
  }
}
