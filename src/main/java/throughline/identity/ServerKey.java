package throughline.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.platform.ids.Tokens;

/**
 * One key for all nodes, made once. Secrets that must be shown again are derived from it, so that
 * no row holds one.
 */
@ApplicationScoped
class ServerKey {
  private static final String ALGORITHM = "HmacSHA256";

  // Two nodes may start at once; the first one's key is everybody's.
  private static final String MAKE =
      "insert into server_key (one, key) values (true, :key) on conflict (one) do nothing";
  private static final String READ = "select key from server_key";

  private final Mutiny.SessionFactory database;
  private volatile SecretKeySpec key;

  @Inject
  ServerKey(Mutiny.SessionFactory database) {
    this.database = database;
  }

  /** Runs on the main thread before anybody is served. */
  void load(@Observes @Priority(1) StartupEvent event) throws Throwable {
    String stored = VertxContextSupport.subscribeAndAwait(this::stored);
    key = new SecretKeySpec(stored.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  private Uni<String> stored() {
    return database.withTransaction(
        s ->
            s.createNativeQuery(MAKE)
                .setParameter("key", Tokens.random())
                .executeUpdate()
                .chain(() -> s.createNativeQuery(READ, String.class).getSingleResult()));
  }

  /**
   * The secret that belongs to a purpose: always the same one, 43 characters that are safe in a
   * URL.
   */
  String secret(String purpose) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] bytes = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
