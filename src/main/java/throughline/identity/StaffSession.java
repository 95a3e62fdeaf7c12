package throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A signed-in browser; the token itself is only in its cookie. */
@Entity
@Table(name = "staff_session")
class StaffSession {
  @Id
  @Column(name = "token_hash")
  String tokenHash;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "seen_at")
  Instant seenAt;

  protected StaffSession() {}

  StaffSession(String tokenHash, UUID accountId, Instant at) {
    this.tokenHash = tokenHash;
    this.accountId = accountId;
    this.seenAt = at;
  }
}
