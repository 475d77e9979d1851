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
   * @throws KnowledgeException when there is no such folder, no table in it, or one of a name that
   *     would never be read
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
    TableSource shipped = new ShippedTables();
    for (String table : tables) {
      int slash = table.lastIndexOf('/');
      boolean known =
          slash < 0 ? !shipped.rows(table).isEmpty() : FOLDERS.contains(table.substring(0, slash));
      if (!known) {
        throw new KnowledgeException(folder.resolve(table).toString(), "no table has this name");
      }
    }
  }

  @Override
  public List<Table.Row> rows(String table) {
    Path file = folder.resolve(table);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Table.read(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  @Override
  public List<String> in(String subfolder) {
    return tables().stream().filter(t -> t.startsWith(subfolder + "/")).toList();
  }

  private List<String> tables() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(Table.SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
