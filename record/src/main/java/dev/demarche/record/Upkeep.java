package dev.demarche.record;

import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What keeps a record well: whether it is sound, copies of it, reading it again. */
public final class Upkeep {
  private final Store store;

  Upkeep(Store store) {
    this.store = store;
  }

  /** What is damaged or is not what the mentions tell; empty when all is well. */
  public List<String> check() {
    return store.check();
  }

  /**
   * Writes a copy of the record while it is in use.
   *
   * @param target a file that does not exist yet
   * @throws RecordException when it exists, or the record is in PostgreSQL
   */
  public void backup(Path target) {
    store.backup(target);
  }

  /**
   * Reads all kept texts again and replaces what is kept of them.
   *
   * @param reader reads an article
   * @param progress is told the address and the number of mentions before and after
   * @return how many articles are read otherwise than before
   */
  public int rebuild(Function<Article, DiplomaticRecord> reader, Rebuilt progress) {
    return store.rebuild(reader, progress);
  }

  /** Is told of each article that was read again. */
  public interface Rebuilt {
    /**
     * An article was read again.
     *
     * @param article its address
     * @param before mentions before
     * @param now mentions now
     * @param changed whether any of them differs
     */
    void article(String article, int before, int now, boolean changed);
  }
}
