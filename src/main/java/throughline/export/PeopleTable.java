package throughline.export;

import java.util.List;
import java.util.TreeSet;
import throughline.board.Figures;
import throughline.board.Note;
import throughline.workshop.run.Person;

/** One row is a department: how many came and what they wrote; never one person. */
final class PeopleTable {
  private PeopleTable() {}

  static Table of(Material from) {
    Table.Builder table =
        Table.named(
            "people",
            "workshop_id",
            "department",
            "people",
            "in_room",
            "remote",
            "people_who_wrote",
            "notes",
            "version");
    List<Person> present =
        from.board().run().people().values().stream().filter(p -> !p.removed()).toList();
    List<Note> shown = from.notes().filter(from::readable).toList();
    TreeSet<String> departments = new TreeSet<>();
    present.forEach(p -> departments.add(named(p.department())));
    shown.forEach(n -> departments.add(named(n.department())));
    for (String department : departments) {
      List<Person> here =
          present.stream().filter(p -> named(p.department()).equals(department)).toList();
      Figures figures =
          Figures.of(shown.stream().filter(n -> named(n.department()).equals(department)));
      int remote = (int) here.stream().filter(Person::remote).count();
      table.row(
          from.workshop().id(),
          department,
          here.size(),
          here.size() - remote,
          remote,
          figures.people(),
          figures.notes(),
          from.version());
    }
    return table.done();
  }

  private static String named(String department) {
    return department == null ? "" : department;
  }
}
