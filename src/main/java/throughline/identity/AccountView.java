package throughline.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import throughline.platform.web.Problem;

/** An account as staff see it; never its password. */
record AccountView(
    UUID id, String email, String name, List<String> roles, String language, boolean disabled) {

  static AccountView of(Account account) {
    List<String> roles =
        account.roles().stream().map(r -> r.name().toLowerCase(Locale.ROOT)).toList();
    return new AccountView(
        account.id, account.email, account.name, roles, account.language, account.disabled);
  }

  /** Roles by their words; fails with 400 on a word that is none of staff. */
  static Set<Role> roles(List<String> words) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : words == null ? List.<String>of() : words) {
      Role role =
          Arrays.stream(Role.values())
              .filter(Role::ofStaff)
              .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(word))
              .findFirst()
              .orElseThrow(() -> Problem.badValue("roles", "UNKNOWN"));
      roles.add(role);
    }
    return roles;
  }
}
