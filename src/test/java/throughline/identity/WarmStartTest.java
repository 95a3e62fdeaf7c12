package throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class WarmStartTest {
  @Inject Accounts accounts;
  @Inject Pool pool;

  @Test
  void the_rehearsed_sign_in_goes_all_the_way_and_leaves_nothing_behind() throws Throwable {
    long before = rows();

    VertxContextSupport.subscribeAndAwait(accounts::rehearse);

    assertThat(rows()).isEqualTo(before);
  }

  private long rows() {
    return pool.query(
            "select (select count(*) from account) + (select count(*) from staff_session)")
        .execute()
        .await()
        .atMost(Duration.ofSeconds(60))
        .iterator()
        .next()
        .getLong(0);
  }
}
