package dev.demarche.gather.archive;

import static dev.demarche.gather.archive.Archives.bytes;
import static dev.demarche.gather.archive.Archives.gzip;
import static dev.demarche.gather.archive.Archives.tar;
import static dev.demarche.gather.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final Limits SMALL = new Limits(10_000, 100_000_000, 200, 4);

  private static Gathered gather(byte[] bytes) {
    return gather(bytes, SMALL);
  }

  private static Gathered gather(byte[] bytes, Limits limits) {
    return Gathered.of(
        limits, "box", bytes, new GzipContainer(), new ZipContainer(), new TarContainer());
  }

  private static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
    }
    return files;
  }

  @Test
  void zip_entries_inTheirOrder() {
    Gathered found = gather(zip(files("b/", "", "b/two.txt", "second", "a.txt", "first")));

    assertThat(found.uris()).containsExactly("box!/b/two.txt", "box!/a.txt");
    assertThat(found.texts()).containsExactly("second", "first");
  }

  @Test
  void zip_namesOfOtherPlaces_onlyNames() {
    assertThat(gather(zip(files("../../up.txt", "a", "/etc/x", "b", "bell\u0007", "c"))).uris())
        .containsExactly("box!/../../up.txt", "box!//etc/x", "box!/bell\uFFFD");
  }

  @Test
  void zip_furniture_passedOver() {
    byte[] archive =
        zip(
            files(
                "page.html", "<p>", "style.CSS", "b{}", "__MACOSX/page.html", "x", "logo.png", ""));

    assertThat(gather(archive).uris()).containsExactly("box!/page.html");
  }

  @Test
  void zip_inAZip_whatLiesWithin() {
    byte[] inner = zip(files("a.txt", "text"));

    assertThat(gather(zip(Map.of("in.zip", inner))).uris()).containsExactly("box!/in.zip!/a.txt");
  }

  @Test
  void tar_ofPackedFiles_togetherNoMoreThanAnInputMayHold() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : new String[] {"a", "b", "c"}) {
      files.put(name, gzip(bytes(name.repeat(400))));
    }
    Gathered found = gather(tar(files, "link"), new Limits(10_000, 1000, 200, 4));

    assertThat(found.texts()).hasSize(2);
    assertThat(found.faults())
        .containsExactly("box!/c: cannot be read: unpacks to more than 1000 bytes");
  }

  @Test
  void zip_tooDeep_fault() {
    byte[] archive = zip(files("a.txt", "text"));
    for (int i = 0; i < 4; i++) {
      archive = zip(Map.of("z", archive));
    }

    assertThat(gather(archive).faults())
        .containsExactly("box!/z!/z!/z!/z: packed more than 4 times");
  }

  @Test
  void zip_empty_nothing() {
    assertThat(gather(zip(Map.of())).all()).isEmpty();
  }

  @Test
  void zip_tooLargeAnEntry_faultAndTheRest() {
    Gathered found = gather(zip(files("a", "x".repeat(10_001), "b", "kept")));

    assertThat(found.faults()).containsExactly("box!/a: larger than 10000 bytes");
    assertThat(found.texts()).containsExactly("kept");
  }

  @Test
  void zip_bomb_stops() {
    Map<String, byte[]> files = files("a", "kept");
    files.put("bomb", new byte[30_000_000]);
    files.put("c", bytes("not reached"));

    Gathered found = gather(zip(files), new Limits(20_000_000, 100_000_000, 200, 4));

    assertThat(found.texts()).containsExactly("kept");
    assertThat(found.faults())
        .containsExactly(
            "box!/bomb: cannot be read: unpacks to more than 200 times its size",
            "box: cannot be read: unpacks to more than 200 times its size");
  }

  @Test
  void zip_moreThanAnInputMayHold_stops() {
    Gathered found =
        gather(
            zip(files("a", "x".repeat(60), "b", "y".repeat(60), "c", "z")),
            new Limits(100, 100, 200, 4));

    assertThat(found.texts()).containsExactly("x".repeat(60));
    assertThat(found.faults()).last().asString().startsWith("box: cannot be read: unpacks to more");
  }

  @Test
  void zip_encryptedEntry_faultAndTheRest() {
    byte[] archive = zip(files("a", "hidden", "b", "kept"));
    archive[6] |= 1;

    assertThat(gather(archive).faults()).first().isEqualTo("box!/a: encrypted");
  }

  @Test
  void zip_endsEarly_faultForTheLast() {
    byte[] archive = zip(files("a", "kept", "b", "lost ".repeat(100)));

    Gathered found = gather(Arrays.copyOf(archive, 60));

    assertThat(found.texts()).containsExactly("kept");
    assertThat(found.faults()).isNotEmpty();
  }

  @Test
  void gzip_document_byTheAddressOfTheFile() {
    Gathered found = gather(gzip(bytes("text")));

    assertThat(found.uris()).containsExactly("box");
    assertThat(found.texts()).containsExactly("text");
  }

  @Test
  void gzip_severalMembers_together() {
    byte[] one = gzip(bytes("one "));
    byte[] two = gzip(bytes("two"));
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);

    assertThat(gather(both).texts()).containsExactly("one two");
  }

  @Test
  void gzip_bomb_fault() {
    assertThat(
            gather(gzip(new byte[30_000_000]), new Limits(20_000_000, 100_000_000, 200, 4))
                .faults())
        .containsExactly("box: cannot be read: unpacks to more than 200 times its size");
  }

  @Test
  void gzip_cutShort_fault() {
    byte[] packed = gzip(bytes("text"));

    assertThat(gather(Arrays.copyOf(packed, packed.length - 9)).faults()).hasSize(1);
  }

  @Test
  void tar_packed_filesAndNoLinks() {
    Gathered found = gather(gzip(tar(files("../a.txt", "first", "b.txt", "second"), "link")));

    assertThat(found.uris()).containsExactly("box!/../a.txt", "box!/b.txt");
    assertThat(found.texts()).containsExactly("first", "second");
  }

  @Test
  void tar_endsEarly_fault() {
    byte[] archive = tar(files("a", "text", "b", "x".repeat(2000)), "link");

    Gathered found = gather(Arrays.copyOf(archive, 2600));

    assertThat(found.texts()).first().isEqualTo("text");
    assertThat(found.faults()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void open_damagedAnywhere_ends(int seed) {
    Random random = new Random(seed);
    Map<String, byte[]> files = files("a", "text ".repeat(50), "b", "second", "c", "third");
    byte[] whole = seed % 2 == 0 ? zip(files) : tar(files, "link");
    for (int round = 0; round < 200; round++) {
      byte[] archive = whole.clone();
      for (int i = 0; i < 1 + round % 6; i++) {
        archive[random.nextInt(archive.length)] = (byte) random.nextInt();
      }

      assertThatCode(() -> gather(archive)).doesNotThrowAnyException();
    }
  }

  @Test
  void gzip_cutShort_saysSo() {
    byte[] whole = gzip(bytes("text that is packed"));

    assertThat(gather(Arrays.copyOf(whole, whole.length / 2)).faults())
        .containsExactly("box: cannot be read: breaks off");
  }
}
