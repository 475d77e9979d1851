package dev.demarche.server.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {
  @TempDir Path folder = Path.of("");

  private static ObjectNode line(int number) {
    return JsonNodeFactory.instance.objectNode().put("n", number);
  }

  @Test
  void last_ofSomeLines_areTheLatestFirst() {
    AuditLog log = AuditLog.in(folder.resolve("log"));
    for (int i = 0; i < 5; i++) {
      log.add(line(i));
    }

    assertThat(log.last(2)).extracting(Object::toString).containsExactly("{\"n\":4}", "{\"n\":3}");
  }

  @Test
  void add_aTextWithALineEnd_isOneLine() throws IOException {
    Path file = folder.resolve("log");
    AuditLog.in(file)
        .add(JsonNodeFactory.instance.objectNode().put("path", "/a\r\n{\"who\":\"x\"}"));

    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  @Test
  void file_ofTheLog_isItsOwners() throws IOException {
    Path file = folder.resolve("log");
    AuditLog.in(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void add_veryMuch_keepsTheLatestWithinABound() throws IOException {
    AuditLog log = AuditLog.in(folder.resolve("log"), 100);
    for (int i = 0; i < 500; i++) {
      log.add(line(i));
    }

    try (var files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("log", "log.1", "log.2", "log.3", "log.4", "log.5");
    }
    assertThat(Files.size(folder.resolve("log.5"))).isLessThan(120);
    assertThat(log.last(1)).extracting(Object::toString).containsExactly("{\"n\":499}");
  }

  @Test
  void add_afterTheFileWasTakenAway_beginsItAnew() throws IOException {
    Path file = folder.resolve("log");
    AuditLog log = AuditLog.in(file);
    Files.delete(file);
    log.add(line(1));

    assertThat(log.last(9)).hasSize(1);
  }

  @Test
  void in_aFolderThatIsNone_isRefused() {
    assertThatThrownBy(() -> AuditLog.in(folder.resolve("none").resolve("log")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("log: cannot be written");
  }
}
