package throughline.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The county's departments, shipped as data and marked to be confirmed. */
@ApplicationScoped
public class Departments {

  /** One department; {@code toBeConfirmed} until the county has said that the name is right. */
  public record Department(String id, String name, boolean toBeConfirmed) {}

  private final List<Department> all =
      Shipped.read("/workshop/departments.json", Department[].class);

  List<Department> all() {
    return all;
  }

  /** Names to choose from at a door: the county's and the workshop's own, in alphabetical order. */
  List<String> names(Workshop workshop) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.forEach(d -> names.add(d.name()));
    names.addAll(SetupJson.names(workshop.ownDepartments));
    names.add(workshop.department());
    return List.copyOf(names);
  }
}
