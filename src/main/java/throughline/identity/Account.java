package throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A member of staff who signs in. */
@Entity
@Table(name = "account")
public class Account {
  @Id UUID id;
  String email;
  String name;
  String roles;
  String password;
  String language;
  boolean disabled;

  @Column(name = "created_at")
  Instant createdAt;

  @Version long version;

  @Transient private boolean guest;

  protected Account() {}

  Account(UUID id, String email, String name, Set<Role> roles, String password, Instant at) {
    this.id = id;
    this.email = folded(email);
    this.name = name;
    this.password = password;
    this.createdAt = at;
    roles(roles);
  }

  /** Somebody who stands in no register: known for a while, to this server only. */
  static Account guest(UUID id, String name, Role role, Instant at) {
    Account account = new Account(id, "", name, Set.of(role), "", at);
    account.guest = true;
    return account;
  }

  /** Whether this is somebody of {@link Guests}, for whom only their own workshop is there. */
  public boolean guest() {
    return guest;
  }

  /** Addresses differ in case only by accident. */
  static String folded(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  Set<Role> roles() {
    EnumSet<Role> set = EnumSet.noneOf(Role.class);
    for (String role : roles.split(",")) {
      if (!role.isEmpty()) {
        set.add(Role.valueOf(role));
      }
    }
    return set;
  }

  void roles(Set<Role> set) {
    roles = set.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  /** Whether this account has a role; a disabled one has none. */
  public boolean has(Role role) {
    return !disabled && roles().contains(role);
  }
}
