package dev.demarche.record.store;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.Added;
import dev.demarche.record.RecordException;
import dev.demarche.record.consolidation.Likeness;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Fills a record: a new file beside its place, which is moved there at the end, or an empty one in
 * PostgreSQL within one transaction. See {@link dev.demarche.record.Filling}.
 */
public final class Filler implements AutoCloseable {
  private final String place;
  private final Likeness likeness;
  private final Clock clock;
  private final Path folder;
  private final @Nullable Path file;
  private final Database database;
  private final Handle handle;
  private final Fill fill;
  private final Seen seen = new Seen();
  private final List<DiplomaticRecord> later = new ArrayList<>();
  private boolean isDone;

  private Filler(String place, Likeness likeness, Clock clock, Path folder) {
    this.place = place;
    this.likeness = likeness;
    this.clock = clock;
    this.folder = folder;
    file = Database.isPostgres(place) ? null : folder.resolve("record");
    database = file == null ? Database.open(place) : Database.filling(file);
    Rules rules = Rules.with(likeness);
    Kept kept = new Kept(new Json(), rules.tellings());
    new Chores(database, kept, rules, clock.instant()).run();
    handle = begun(place, database);
    fill =
        new Fill(Session.filling(handle, kept, database.dialect()), rules, clock.instant(), folder);
  }

  /** Begins once nobody else writes; whoever did may have filled the record meanwhile. */
  private static Handle begun(String place, Database database) {
    Handle handle = database.begin();
    if (Tally.of(handle, "article") > 0) {
      handle.rollback();
      handle.close();
      database.close();
      throw notEmpty(place);
    }
    return handle;
  }

  private static RecordException notEmpty(String place) {
    return new RecordException(place + ": is no empty record, so it cannot be filled");
  }

  /** See {@link dev.demarche.record.Filling#isPossible}. */
  public static boolean isPossible(String place) {
    if (!Database.isPostgres(place)) {
      return !new File(place).exists() && place.indexOf('\0') < 0;
    }
    try (Database database = Database.open(place)) {
      return database.read(own -> Tally.of(own, "article")) == 0;
    }
  }

  /** See {@link dev.demarche.record.Filling#begin}. */
  public static Filler begin(String place, Likeness likeness, Clock clock) {
    if (!isPossible(place)) {
      throw notEmpty(place);
    }
    Path folder = folder(place);
    try {
      return new Filler(place, likeness, clock, folder);
    } catch (RuntimeException e) {
      remove(folder);
      throw e;
    }
  }

  private static Path folder(String place) {
    try {
      if (Database.isPostgres(place)) {
        return Files.createTempDirectory("demarche-filling");
      }
      Path file = Path.of(place).toAbsolutePath();
      Files.createDirectories(file.getParent());
      return Files.createDirectory(file.resolveSibling(file.getFileName() + ".filling"));
    } catch (FileAlreadyExistsException e) {
      throw new RecordException(
          e.getFile()
              + ": the record is being filled; where that broke off, remove this folder"
              + " and load again",
          e);
    } catch (IOException e) {
      throw new RecordException(place + ": cannot be filled: " + e.getMessage(), e);
    }
  }

  /** See {@link dev.demarche.record.Filling#add}. */
  public List<Added> add(List<DiplomaticRecord> records) {
    List<Added> added = new ArrayList<>();
    List<DiplomaticRecord> fresh = new ArrayList<>();
    for (DiplomaticRecord record : records) {
      Added.Outcome outcome =
          switch (seen.put(record.article().uri(), version(record.article()))) {
            case NEW -> {
              fresh.add(record);
              yield Added.Outcome.NEW;
            }
            case SAME -> Added.Outcome.UNCHANGED;
            case OTHER -> {
              later.add(record);
              yield Added.Outcome.CORRECTED;
            }
          };
      added.add(new Added(record.article().uri(), outcome, record.events().size()));
    }
    database.guarded(
        () -> {
          fill.add(fresh);
          return true;
        });
    return added;
  }

  private static String version(Article article) {
    return article.digest() + " " + article.published();
  }

  /** See {@link dev.demarche.record.Filling#finish}. */
  public void finish() {
    database.guarded(
        () -> {
          fill.finish();
          handle.commit();
          return true;
        });
    isDone = true;
    handle.close();
    database.plainly(
        own -> {
          database.dialect().filled(own);
          return true;
        });
    database.close();
    if (file != null) {
      move(file, Path.of(place).toAbsolutePath());
    }
    if (!later.isEmpty()) {
      try (Store store = new Store(Database.open(place), likeness, clock)) {
        store.add(later);
      }
    }
  }

  private static void move(Path file, Path target) {
    try {
      sync(file);
      if (Files.exists(target)) {
        throw new RecordException(target + ": came into being meanwhile; nothing was loaded");
      }
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      Path parent = target.getParent();
      if (parent != null) {
        sync(parent);
      }
    } catch (IOException e) {
      throw new RecordException(target + ": cannot be filled: " + e.getMessage(), e);
    }
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.toList()) {
        Files.delete(each);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new RecordException(folder + ": cannot be removed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (!isDone) {
      handle.rollback();
      handle.close();
      database.close();
    }
    remove(folder);
  }
}
