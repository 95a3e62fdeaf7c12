package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What members of staff are called; records keep their account's id only. */
@ApplicationScoped
public class StaffNames {
  private final Mutiny.SessionFactory database;

  @Inject
  StaffNames(Mutiny.SessionFactory database) {
    this.database = database;
  }

  /** Names by account id; an id that is no account's is missing. */
  public Uni<Map<String, String>> of(Collection<String> ids) {
    Set<UUID> accounts =
        ids.stream().filter(StaffNames::sound).map(UUID::fromString).collect(Collectors.toSet());
    if (accounts.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return database
        .withSession(
            s ->
                s.createSelectionQuery("from Account where id in :ids", Account.class)
                    .setParameter("ids", accounts)
                    .getResultList())
        .map(
            found -> {
              Map<String, String> names = new HashMap<>();
              found.forEach(a -> names.put(a.id().toString(), a.name()));
              return names;
            });
  }

  private static boolean sound(String id) {
    try {
      UUID.fromString(id);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
