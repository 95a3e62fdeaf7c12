package throughline.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A workbook, looked at from outside: its sheets, their rows, and whether a cell would run. */
record Sheets(Map<String, Integer> rows, boolean formulas) {

  static Sheets read(byte[] workbook) {
    Map<String, byte[]> parts = new TreeMap<>();
    // By its directory, as office programs do: entries may be written with their sizes behind them.
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
      }
      List<String> names = new ArrayList<>();
      elements(parts.get("xl/workbook.xml"), "sheet", r -> names.add(name(r)));
      Map<String, Integer> rows = new LinkedHashMap<>();
      int[] formulas = new int[1];
      for (int i = 0; i < names.size(); i++) {
        byte[] sheet = parts.get("xl/worksheets/sheet" + (i + 1) + ".xml");
        int[] count = new int[1];
        elements(sheet, "row", r -> count[0]++);
        elements(sheet, "f", r -> formulas[0]++);
        rows.put(names.get(i), count[0] - 1);
      }
      return new Sheets(rows, formulas[0] > 0);
    } catch (IOException | XMLStreamException e) {
      throw new Trouble("The workbook can't be read.", e);
    }
  }

  private interface Found {
    void at(XMLStreamReader reader);
  }

  private static void elements(byte[] xml, String name, Found found) throws XMLStreamException {
    if (xml == null) {
      throw new Trouble("The workbook lacks a part.");
    }
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name)) {
        found.at(reader);
      }
    }
  }

  private static String name(XMLStreamReader reader) {
    return reader.getAttributeValue(null, "name");
  }
}
