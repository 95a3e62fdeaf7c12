package throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one-time link that makes the first administrator, while it is unused. */
@Entity
@Table(name = "first_link")
class FirstLink {
  @Id boolean one = true;

  @Column(name = "secret_hash")
  String secretHash;

  protected FirstLink() {}

  FirstLink(String secretHash) {
    this.secretHash = secretHash;
  }
}
