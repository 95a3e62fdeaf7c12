package throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.platform.Subcommand;

class SynthesizeTest {
  @TempDir Path folder;

  private int run(String json) throws Exception {
    var file = Files.writeString(folder.resolve("in.json"), json);
    return new Synthesize()
        .run(new String[] {file.toString(), "--out", folder.resolve("out.json").toString()});
  }

  @Test
  void it_is_found_by_its_name() {
    assertThat(ServiceLoader.load(Subcommand.class))
        .extracting(Subcommand::name)
        .contains("synthesize");
  }

  @Test
  void S1_a_workshop_script_is_answered_with_the_same_bytes_twice() throws Exception {
    var script =
        new String(
            getClass().getResourceAsStream("/rehearsal/beaches-parking.json").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);

    assertThat(run(script)).isZero();
    var first = Files.readAllBytes(folder.resolve("out.json"));
    assertThat(run(script)).isZero();

    assertThat(Files.readAllBytes(folder.resolve("out.json"))).isEqualTo(first);
    var answer = new ObjectMapper().readTree(first);
    assertThat(answer.get("clusters")).isNotEmpty();
    assertThat(answer.get("clusters").get(0).get("draft").get("hmw").asText())
        .startsWith("How might we ")
        .endsWith("?");
  }

  @Test
  void S5_clusters_of_people_in_the_file_keep_id_label_and_notes() throws Exception {
    var json =
        "{\"notes\":[{\"id\":\"a\",\"text\":\"The bus is late\"},{\"id\":\"b\",\"text\":\"the bus is late!\"}],"
            + "\"clusters\":[{\"id\":\"mine\",\"label\":\"Buses\",\"noteIds\":[\"a\"]}]}";

    assertThat(run(json)).isZero();

    var cluster =
        new ObjectMapper().readTree(folder.resolve("out.json").toFile()).get("clusters").get(0);
    assertThat(cluster.get("id").asText()).isEqualTo("mine");
    assertThat(cluster.get("label").asText()).isEqualTo("Buses");
    assertThat(cluster.get("noteIds")).extracting(n -> n.asText()).containsExactly("a", "b");
  }

  @Test
  void an_empty_board_has_an_answer() throws Exception {
    assertThat(run("{\"notes\":[]}")).isZero();
  }

  @Test
  void what_is_no_board_is_refused() throws Exception {
    assertThat(run("not json")).isEqualTo(2);
    assertThat(run("{}")).isEqualTo(2);
    assertThat(run("{\"notes\":[{\"id\":1}]}")).isEqualTo(2);
    assertThat(new Synthesize().run(new String[] {})).isEqualTo(2);
    assertThat(new Synthesize().run(new String[] {folder.resolve("none.json").toString()}))
        .isEqualTo(2);
  }
}
