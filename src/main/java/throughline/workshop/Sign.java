package throughline.workshop;

import java.util.List;

/**
 * What stands on a door, for who has not come in.
 *
 * @param languages that its pages speak
 */
record Sign(String title, String department, String code, List<String> languages) {

  static Sign of(Workshop workshop) {
    return new Sign(workshop.title(), workshop.department(), workshop.code(), List.of("en", "es"));
  }
}
