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
import java.util.function.Function;
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
    add(row.cell(0), words -> entry(words, Sense.FEAST, null, feasts.size() - 1, row));
  }

  private void word(Table.Row row) {
    Sense sense = Sense.valueOf(row.cell(1));
    Enum<?> name = sense.hasNames() ? sense.valueNamed(row.cell(2)) : null;
    int value = name == null ? value(sense, row.cell(2)) : 0;
    add(row.cell(0), words -> entry(words, sense, name, value, row));
  }

  private int value(Sense sense, String cell) {
    if (sense == Sense.PORTION || sense == Sense.EDGE) {
      int index = portions.stream().map(Portion::name).toList().indexOf(cell);
      if (index < 0) {
        throw new IllegalArgumentException("no portion: " + cell);
      }
      return index;
    }
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static Entry entry(
      String words, Sense sense, @Nullable Enum<?> name, int value, Table.Row row) {
    boolean feast = sense == Sense.FEAST;
    int extra = feast || row.cell(3).isEmpty() ? 0 : row.number(3);
    Note note = feast || row.cell(4).isEmpty() ? null : Note.valueOf(row.cell(4));
    return new Entry(sense, name, value, extra, note, Character.isUpperCase(words.charAt(0)));
  }

  private void add(String alternatives, Function<String, Entry> entry) {
    for (String words : alternatives.split("\\|", -1)) {
      if (words.isBlank()) {
        throw new IllegalArgumentException("no word: " + alternatives);
      }
      entries
          .computeIfAbsent(words.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
          .add(entry.apply(words.strip()));
    }
  }

  private Lexicon build() {
    var words = new HashMap<String, Word>();
    var phrases = new ArrayList<Lexicon.Phrase>();
    var splitting = new Lexicon(Map.of(), List.of(), List.of(), List.of());
    entries.forEach(
        (text, senses) -> {
          var keys = Tokenizer.split(text, splitting).stream().map(Token::key).toList();
          if (text.startsWith("~") || keys.size() == 1) {
            words.put(text, Word.of(senses));
          } else {
            phrases.add(new Lexicon.Phrase(keys, Word.of(senses)));
          }
        });
    return new Lexicon(words, phrases, portions, feasts);
  }
}
