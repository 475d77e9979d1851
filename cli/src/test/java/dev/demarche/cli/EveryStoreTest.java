package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.export.ExportFormat;
import dev.demarche.export.ImportFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of all formats that can be read in, and the record in all formats that can be written: on
 * every store that is there, the same.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryStoreTest {
  private static final Path GOLDEN = Path.of("..", "export", "src", "test", "resources", "golden");
  private static final int PARQUET_END = 8;

  private static final String ACLED =
      """
      event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,\
      iso,country,location,source,notes,fatalities,timestamp
      SOM900,05 March 2025,2,Battles,Armed clash,Military Forces of Somalia (2022-),State forces,\
      Al Shabaab,Rebel group,706,Somalia,Baidoa,Radio A; Radio B,"They ""clashed"" — «без итога» 🕊
      near Baidoa.",3,1741600000
      """;

  private static final String UCDP =
      """
      id,type_of_violence,side_a,gwnoa,side_b,gwnob,where_coordinates,country,date_start,date_end,\
      source_article
      500,1,Government of Kenya,501,Group X,,Mandera town,Kenya,2025-03-05,2025-03-07,Radio A
      """;

  private final Map<String, String> places = new HashMap<>();
  private final Map<String, List<String>> told = new HashMap<>();
  private Path folder = Path.of("");

  /** A first file fills the record, all others are added. */
  @BeforeAll
  void fillEveryStore(@TempDir Path own) throws IOException {
    folder = own;
    Files.writeString(folder.resolve("acled.txt"), ACLED);
    Files.writeString(folder.resolve("ucdp.txt"), UCDP);
    for (String kind : Stores.kinds()) {
      String place = Stores.fresh(kind, folder);
      List<String> outcomes = new ArrayList<>();
      for (ImportFormat format : ImportFormat.values()) {
        outcomes.add(format + " " + load(format, place));
      }
      places.put(kind, place);
      told.put(kind, outcomes);
    }
  }

  private String load(ImportFormat format, String place) {
    List<String> arguments =
        new ArrayList<>(List.of("import", "--format", format.toString(), "--record", place));
    Path own = folder.resolve(format + ".txt");
    arguments.add((Files.exists(own) ? own : GOLDEN.resolve(format + ".txt")).toString());
    if (format == ImportFormat.GDELT2) {
      arguments.add(GOLDEN.resolve("gdelt2-mentions.txt").toString());
    }
    Run run = Run.of(arguments.toArray(String[]::new));
    return run.status() + " " + run.out() + run.err();
  }

  private byte[] export(String kind, ExportFormat format) throws IOException {
    Path file = folder.resolve(kind + "." + format);
    Run run =
        Run.of(
            "export",
            "--record",
            place(kind),
            "--on",
            "2025-03-20",
            "--plans",
            "--format",
            format.toString(),
            "--out",
            file.toString());
    assertThat(run.status()).as(run.err()).isZero();
    byte[] bytes = Files.readAllBytes(file);
    return format == ExportFormat.PARQUET ? withoutFooter(bytes) : bytes;
  }

  private String place(String kind) {
    return places.getOrDefault(kind, "");
  }

  /** Parquet's library names the encodings of a column in an order of chance, in the footer. */
  private static byte[] withoutFooter(byte[] parquet) {
    int end = parquet.length - PARQUET_END;
    int footer = ByteBuffer.wrap(parquet).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    return Arrays.copyOf(parquet, end - footer);
  }

  static List<String> stores() {
    return Stores.kinds();
  }

  /** On the other store, or where there is none once more on the same one. */
  static Stream<Arguments> exports() {
    List<String> kinds = Stores.kinds();
    return kinds.subList(kinds.size() - 1, kinds.size()).stream()
        .flatMap(
            kind -> Stream.of(ExportFormat.values()).map(format -> Arguments.of(kind, format)));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void import_everyFormat_isToldAsOnSqlite(String kind) {
    assertThat(told.get(kind))
        .isEqualTo(told.get("sqlite"))
        .allSatisfy(outcome -> assertThat(outcome).containsPattern("^\\w+ 0 new\t\\d+\n$"));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void import_everyFormat_leavesTheRecordSound(String kind) {
    assertThat(Run.of("record", "check", "--record", place(kind)).status()).isZero();
  }

  @ParameterizedTest
  @MethodSource("exports")
  void export_everyFormat_hasTheBytesOfSqlite(String kind, ExportFormat format) throws IOException {
    byte[] wanted = export("sqlite", format);

    assertThat(export(kind, format)).isNotEmpty().isEqualTo(wanted);
  }
}
