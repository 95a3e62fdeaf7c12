package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewTest {
  private final View view = new View();

  @BeforeEach
  void a_view_at_version_four() {
    view.load(json("{'v':4,'e':[['note','a',{'text':'one'}],['run','',{'people':1}]]}"));
  }

  @Test
  void changes_from_its_version_are_applied() {
    View.Fit fit =
        view.apply(
            json(
                "{'f':4,'v':6,'u':[['note','b',{'text':'two'}],['run','',{'people':2}]],'r':[['note','a']]}"));

    assertThat(fit).isEqualTo(View.Fit.APPLIED);
    assertThat(view.version()).isEqualTo(6);
    assertThat(view.of("note")).containsOnlyKeys("b");
    assertThat(view.get("run", "").path("people").asInt()).isEqualTo(2);
  }

  @Test
  void a_bare_version_moves_it_on() {
    View.Fit fit = view.apply(json("{'f':4,'v':5}"));

    assertThat(fit).isEqualTo(View.Fit.APPLIED);
    assertThat(view.of("note")).containsOnlyKeys("a");
  }

  @Test
  void changes_that_it_has_are_left_alone() {
    View.Fit fit = view.apply(json("{'f':2,'v':4,'r':[['note','a']]}"));

    assertThat(fit).isEqualTo(View.Fit.OLD);
    assertThat(view.of("note")).containsOnlyKeys("a");
  }

  @Test
  void a_gap_is_noticed_and_nothing_is_applied() {
    View.Fit fit = view.apply(json("{'f':5,'v':6,'r':[['note','a']]}"));

    assertThat(fit).isEqualTo(View.Fit.GAP);
    assertThat(view.version()).isEqualTo(4);
    assertThat(view.of("note")).containsOnlyKeys("a");
  }

  @Test
  void full_mine_replaces_what_was_mine() {
    view.mine(json("{'v':9,'full':true,'u':[['dots','r1',{'a':2}]]}"));

    assertThat(view.of("note")).isEmpty();
    assertThat(view.get("dots", "r1").path("a").asInt()).isEqualTo(2);
  }

  @Test
  void the_first_difference_is_named() {
    View other = view.copy();
    other.apply(json("{'f':4,'v':5,'u':[['note','a',{'text':'uno'}]]}"));

    assertThat(View.difference(view, other)).isEqualTo("note a");
    assertThat(View.difference(view, view.copy())).isNull();
  }

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'));
  }
}
