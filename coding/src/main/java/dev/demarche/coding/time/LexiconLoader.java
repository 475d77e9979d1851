package dev.demarche.coding.time;

import dev.demarche.coding.time.Portion.Share;
import dev.demarche.coding.time.Word.Entry;
import dev.demarche.coding.time.Word.Note;
import dev.demarche.model.Precision;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the lexicon from the tables words.tsv, feasts.tsv and portions.tsv. */
final class LexiconLoader {
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final List<FeastRule> feasts = new ArrayList<>();
  private final List<Portion> portions = new ArrayList<>();

  private LexiconLoader() {}

  /**
   * Loads the tables.
   *
   * @throws IllegalStateException with file and line when a row cannot be used
   */
  static Lexicon load() {
    var loader = new LexiconLoader();
    Table.load("portions.tsv").forEach(loader::portion);
    Table.load("feasts.tsv").forEach(loader::feast);
    Table.load("words.tsv").forEach(loader::word);
    return loader.build();
  }

  private void portion(Table.Row row) {
    var shares = new EnumMap<Precision, Share>(Precision.class);
    for (int column = 2; !row.cell(column).isEmpty(); column++) {
      String[] parts = row.cell(column).split("[ -]", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("no share like MONTH 1-10: " + row.cell(column));
      }
      int last = Integer.parseInt(parts[2]);
      shares.put(Precision.valueOf(parts[0]), new Share(Integer.parseInt(parts[1]), last));
    }
    portions.add(new Portion(row.cell(0), Portion.Side.valueOf(row.cell(1)), shares));
  }

  private void feast(Table.Row row) {
    var weekday = row.cell(5).isEmpty() ? DayOfWeek.MONDAY : DayOfWeek.valueOf(row.cell(5));
    var kind = FeastRule.Kind.valueOf(row.cell(1));
    feasts.add(new FeastRule(kind, row.number(2), row.number(3), row.number(4), weekday));
    add(row.cell(0), Sense.FEAST, feasts.size() - 1, 0, null);
  }

  private void word(Table.Row row) {
    Sense sense = Sense.valueOf(row.cell(1));
    int extra = row.cell(3).isEmpty() ? 0 : row.number(3);
    Note note = row.cell(4).isEmpty() ? null : Note.valueOf(row.cell(4));
    for (String words : row.cell(0).split("\\|", -1)) {
      add(words.strip(), sense, value(sense, row), extra, note);
    }
  }

  private int value(Sense sense, Table.Row row) {
    String cell = row.cell(2);
    if (sense.named()) {
      return sense.ordinalOf(cell);
    }
    if (sense == Sense.PORTION || sense == Sense.EDGE) {
      return portions.stream().map(Portion::name).toList().indexOf(cell);
    }
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private void add(
      String words, Sense sense, int value, int extra, @Nullable Note note) {
    if (words.isEmpty() || value < 0 && sense != Sense.TODAY) {
      throw new IllegalArgumentException("no word or no value: " + words);
    }
    var entry = new Entry(sense, value, extra, note, Character.isUpperCase(words.charAt(0)));
    entries.computeIfAbsent(words.toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(entry);
  }

  private Lexicon build() {
    var words = new HashMap<String, Word>();
    var phrases = new ArrayList<Lexicon.Phrase>();
    var splitting = new Lexicon(Map.of(), List.of(), List.of(), List.of());
    entries.forEach(
        (text, senses) -> {
          var keys = Tokenizer.split(text, splitting).stream().map(Token::key).toList();
          if (text.startsWith("~") || keys.size() == 1) {
            words.put(text, new Word(senses));
          } else {
            phrases.add(new Lexicon.Phrase(keys, new Word(senses)));
          }
        });
    return new Lexicon(words, phrases, portions, feasts);
  }
}
