package throughline.export;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.platform.text.Language;
import throughline.platform.text.Words;
import throughline.platform.web.Problem;

/** Hands out the files of a workshop. */
@Path("/studio/api/workshops/{workshop}/export/{file}")
public class ExportResource {
  private final Gathering gathering;
  private final Words words;

  @Inject
  ExportResource(Gathering gathering, Words words) {
    this.gathering = gathering;
    this.words = words;
  }

  /**
   * @param file notes.csv, themes.csv, votes.csv, priorities.csv, statements.csv, people.csv,
   *     workbook.xlsx or workshop.json
   * @param lang language of the explanations, before what the browser prefers
   */
  @GET
  @Allowed(Action.EXPORT)
  public Uni<Response> file(
      @PathParam("workshop") UUID workshop,
      @PathParam("file") String file,
      @QueryParam("lang") String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    if (!Files.has(file)) {
      throw Problem.of(404, "NO_SUCH_FILE");
    }
    Language language = Language.of(lang == null ? accepted : lang);
    return gathering
        .of(workshop)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(material -> answer(file, material, language));
  }

  private Response answer(String file, Material from, Language language) {
    Files.Written written =
        Files.write(file, from, words, language).orElseThrow(() -> Problem.of(404, "NO_SUCH_FILE"));
    return Response.ok(written.bytes())
        .header(HttpHeaders.CONTENT_TYPE, written.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(from, file))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("X-Board-Version", from.version())
        .build();
  }
}
