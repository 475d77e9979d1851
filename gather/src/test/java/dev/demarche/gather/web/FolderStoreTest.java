package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.gather.web.Store.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
  private static final Instant MOMENT = Instant.parse("2031-03-10T12:00:00Z");
  private static final Kept PAGE =
      new Kept("text/html", null, "\"one\"", null, MOMENT, new byte[] {1, 2, 3});

  @TempDir Path folder = Path.of("");

  @Test
  void get_keptPage_isTheSame() throws IOException {
    FolderStore store = new FolderStore(folder.resolve("pages"));
    store.put("http://skerry.example/a", PAGE);

    assertThat(store.get("http://skerry.example/a").orElseThrow())
        .usingRecursiveComparison()
        .isEqualTo(PAGE);
    assertThat(store.get("http://skerry.example/b")).isEmpty();
  }

  @Test
  void get_fileCutOffAnywhere_isNoPage() throws IOException {
    FolderStore store = new FolderStore(folder);
    store.put("http://skerry.example/a", PAGE);
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);

    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(store.get("http://skerry.example/a")).isEmpty();
    }
  }

  @Test
  void put_twice_keepsOneFile() throws IOException {
    FolderStore store = new FolderStore(folder);
    store.put("http://skerry.example/a", PAGE);
    store.put("http://skerry.example/a", PAGE.checkedAt(MOMENT.plusSeconds(5)));

    assertThat(files()).hasSize(1);
    assertThat(store.get("http://skerry.example/a").orElseThrow().checked())
        .isEqualTo(MOMENT.plusSeconds(5));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
