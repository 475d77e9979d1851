package dev.demarche.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a user, in a folder that has the names of the shipped ones. */
final class FolderTables implements TableSource {
  private static final Set<String> FOLDERS = Set.of("persons", "tenures");

  private final Path folder;

  /**
   * The tables of a folder.
   *
   * @throws KnowledgeException when there is no such folder, no table in it, one of a name that
   *     would never be read, or one whose columns are not those of ours
   */
  FolderTables(Path folder) {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(folder.toString(), "no such folder");
    }
    List<String> tables = tables();
    if (tables.isEmpty()) {
      throw new KnowledgeException(folder.toString(), "no table (*.tsv) in this folder");
    }
    tables.forEach(this::check);
  }

  /** Refuses what would never be read, or not as it is meant. */
  private void check(String table) {
    Path file = folder.resolve(table);
    int slash = table.lastIndexOf('/');
    boolean known =
        slash < 0
            ? !new ShippedTables().columns(table).isEmpty()
            : FOLDERS.contains(table.substring(0, slash));
    if (!known) {
      throw new KnowledgeException(file.toString(), "no table has this name");
    }
    if (!Files.isRegularFile(file)) {
      throw new KnowledgeException(file.toString(), "a folder, where a table should be");
    }
    content(file).header().check(new ShippedTables().columns(table));
  }

  @Override
  public List<Table.Row> rows(String table) {
    Path file = folder.resolve(table);
    return Files.exists(file) ? content(file).rows() : List.of();
  }

  private static Table.Content content(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Table.content(file.toString(), in);
    } catch (IOException e) {
      throw new KnowledgeException(file.toString(), "cannot be read: " + e);
    }
  }

  @Override
  public List<String> in(String subfolder) {
    return tables().stream().filter(t -> t.startsWith(subfolder + "/")).toList();
  }

  /** All that is named as a table, files and folders. */
  private List<String> tables() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> !f.equals(folder))
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(Table.SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
