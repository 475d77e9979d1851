package dev.demarche.bench;

import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.model.Article;
import dev.demarche.reader.SentenceSplitter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same articles for both sides.
 *
 * @param files as they were found, text or HTML
 * @param texts the same as plain text: the file itself, or the text that Demarche keeps of a page
 * @param sentences how many Demarche splits them into
 * @param words how many words they have between white space
 */
public record Texts(List<Path> files, List<Path> texts, int sentences, int words) {
  /** Copies the lists. */
  public Texts {
    files = List.copyOf(files);
    texts = List.copyOf(texts);
  }

  /**
   * Takes up to {@code limit} articles from {@code folders}, evenly over the sorted names.
   *
   * @param plain folder for the texts of pages
   * @throws IOException when a file cannot be read, holds no article, or there is no file at all
   */
  public static Texts of(List<Path> folders, int limit, Path plain) throws IOException {
    List<Path> files = chosen(files(folders), limit);
    if (files.isEmpty()) {
      throw new IOException("no .txt or .html in " + folders);
    }
    Files.createDirectories(plain);
    Intake intake = new Intake();
    SentenceSplitter splitter = new SentenceSplitter();
    List<Path> texts = new ArrayList<>();
    int sentences = 0;
    int words = 0;
    for (Path file : files) {
      Article article = article(intake, file);
      sentences += splitter.split(article).size();
      words += article.text().strip().split("\\s+").length;
      texts.add(isPage(file) ? written(plain, file, article) : file);
    }
    return new Texts(files, texts, sentences, words);
  }

  /** Every file of text or HTML, in the order of the folders and of their names. */
  private static List<Path> files(List<Path> folders) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(f -> isPage(f) || f.toString().endsWith(".txt"))
            .sorted()
            .forEach(all::add);
      }
    }
    return all;
  }

  /** As many of {@code all} as wanted, at equal distances, so that every kind is among them. */
  static <A> List<A> chosen(List<A> all, int limit) {
    int count = Math.min(limit, all.size());
    List<A> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(all.get((int) ((long) i * all.size() / count)));
    }
    return some;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html");
  }

  private static Article article(Intake intake, Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      IntakeResult result = intake.read(file.toString(), in);
      if (result instanceof IntakeResult.Read read) {
        return read.article();
      }
      throw new IOException(file + ": " + ((IntakeResult.Unreadable) result).reason());
    }
  }

  private static Path written(Path plain, Path page, Article article) throws IOException {
    return Files.writeString(plain.resolve(page.getFileName() + ".txt"), article.text());
  }

  /** The file with the shortest text. */
  Path shortest() throws IOException {
    List<Long> sizes = new ArrayList<>();
    for (Path text : texts) {
      sizes.add(Files.size(text));
    }
    return files.get(sizes.indexOf(sizes.stream().min(Comparator.naturalOrder()).orElseThrow()));
  }
}
