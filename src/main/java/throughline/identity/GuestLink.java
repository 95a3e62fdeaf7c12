package throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link that lets somebody in without an account; its secret is nowhere but in the link. */
@Entity
@Table(name = "guest_link")
class GuestLink {
  @Id UUID id;
  UUID workshop;
  String kind;
  String label;

  @Column(name = "secret_hash")
  String secretHash;

  @Column(name = "made_by")
  UUID madeBy;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "used_at")
  Instant usedAt;

  @Column(name = "ended_at")
  Instant endedAt;

  protected GuestLink() {}

  GuestLink(UUID id, UUID workshop, GuestKind kind, String label, String secretHash, UUID by) {
    this.id = id;
    this.workshop = workshop;
    this.kind = kind.word();
    this.label = label;
    this.secretHash = secretHash;
    this.madeBy = by;
  }

  GuestKind kind() {
    return GuestKind.of(kind).orElseThrow();
  }
}
