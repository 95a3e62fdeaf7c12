package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.board.Audience;

/** What is kept of a snapshot for the next who comes, and what must not be. */
class SnapshotsTest {
  private final Stage stage = new Stage();
  private Device host;
  private Device ana;

  @BeforeEach
  void a_revealed_board() {
    host = stage.host();
    ana = stage.person("pana");
    host.says("question.reveal", "{'q':'q1'}");
    pass();
  }

  @Test
  void L14_what_is_kept_and_what_came_since_are_one_view() {
    for (int i = 0; i < 400; i++) {
      write("note " + i + " ñ 🙄 which takes some room");
    }
    fetched();
    for (int i = 400; i < 480; i++) {
      write("note " + i);
    }
    stage.person("pben");

    assertThat(new Device(stage, ana.actor).view).isEqualTo(ana.view);
    assertThat(fetched()).contains("note 0 ñ 🙄", "note 399 ñ", "note 479");
  }

  @Test
  void L14_after_hundreds_of_changes_it_is_made_anew() {
    write("first");
    fetched();
    for (int i = 0; i < 600; i++) {
      write("note " + i);
    }

    assertThat(fetched()).contains("first", "note 599");
    assertThat(new Device(stage, ana.actor).view).isEqualTo(ana.view);
  }

  @Test
  void L17_words_that_were_changed_are_in_no_snapshot() {
    String note = write("call Maria 555");
    fetched();

    ana.says(
        "note.edit", "{'note':'" + note + "','text':'call the office','tv':" + version(note) + "}");
    pass();

    assertThat(fetched()).contains("call the office").doesNotContain("Maria");
  }

  @Test
  void L17_what_was_hidden_or_deleted_is_in_no_snapshot() {
    String hidden = write("hidden words");
    String deleted = write("deleted words");
    fetched();

    host.says("note.hide", "{'note':'" + hidden + "','reason':'other'}");
    pass();
    ana.says("note.delete", "{'note':'" + deleted + "'}");
    pass();

    assertThat(fetched()).doesNotContain("hidden words", "deleted words");
  }

  @Test
  void L17_the_old_name_of_a_theme_is_in_no_snapshot() {
    String note = write("a note");
    String id = host.says("cluster.add", "{'q':'q1','label':'Old name','notes':['" + note + "']}");
    pass();
    fetched();

    host.says(
        "cluster.rename",
        "{'cluster':'"
            + Long.toString(host.answers.get(id).path("f").longValue(), 36)
            + "','label':'New name'}");
    pass();

    assertThat(fetched()).contains("New name").doesNotContain("Old name");
  }

  private String write(String text) {
    String id = ana.says("note.add", "{'q':'q1','text':'" + text + "'}");
    pass();
    return Long.toString(ana.answers.get(id).path("f").longValue(), 36);
  }

  private static long version(String note) {
    return Long.parseLong(note, 36);
  }

  private String fetched() {
    return new String(
        Gzip.back(stage.room.snapshot(Audience.PARTICIPANT, "{}")), StandardCharsets.UTF_8);
  }

  private void pass() {
    stage.turns.pass(300);
    host.settle();
    ana.settle();
  }
}
