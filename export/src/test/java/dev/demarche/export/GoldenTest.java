package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Codes;
import dev.demarche.export.json.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format looks like, to the letter; rewritten with {@code -Dgolden.update=true}. */
class GoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PARQUET", "JSONL"})
  void export_sample_isTheGoldenFile(ExportFormat format) throws IOException {
    check(format.toString(), Written.sample(format).text());
  }

  @ParameterizedTest
  @EnumSource(names = {"GDELT1", "CAMEO", "PLOVER"})
  void export_withPlans_isTheGoldenFile(ExportFormat format) throws IOException {
    check(format + "-plans", Written.of(format, true, Sample.events(), List.of()).text());
  }

  @Test
  void codebook_ourTable_isTheGoldenFile() throws IOException {
    check("codebook", String.join("\n", Exports.codebook()) + "\n");
  }

  /** The mentions of the sample, read again as articles of outlets. */
  @Test
  void import_mentionsOfTheSample_areTheGoldenFile() throws IOException {
    RecordJson json = new RecordJson(new Codes());
    Taken taken =
        Taken.mentions(
            Written.sample(ExportFormat.GDELT2).bytes(),
            Written.sample(ExportFormat.GDELT2_MENTIONS).bytes());

    check(
        "gdelt2-mentions-read",
        taken.rows.stream().map(row -> json.record(row) + "\n").collect(Collectors.joining()));
  }

  private static void check(String name, String text) throws IOException {
    Path golden = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
