package throughline.platform;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself, as {@code backup.json} in its file.
 *
 * @param format number of the form of the file
 * @param made when, in UTC
 * @param migrations versions of the migrations that the database had been through, in their order
 * @param tables columns by table, in the order in which the tables can be filled
 * @param rows rows by table
 */
record Manifest(
    int format,
    String made,
    List<String> migrations,
    Map<String, List<String>> tables,
    Map<String, Long> rows) {

  static final int FORMAT = 1;
  static final String ENTRY = "backup.json";
}
