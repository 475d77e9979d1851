package dev.demarche.intake.meta;

import dev.demarche.model.Told;
import dev.demarche.model.Where;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is told of a document, by field, the most believed place first. */
public final class Tellings {
  private final Map<Field, List<Told>> told = new EnumMap<>(Field.class);
  private final List<String> notes = new ArrayList<>();

  /** What may be told. */
  public enum Field {
    TITLE,
    SUBTITLE,
    AUTHORS,
    PUBLISHER,
    SECTION,
    PUBLISHED,
    UPDATED,
    LANGUAGE,
    ADDRESS
  }

  /** Adds {@code value}, if it is not blank, as less believed than those before. */
  public void add(Field field, String value, Where from) {
    if (!value.isBlank()) {
      told.computeIfAbsent(field, each -> new ArrayList<>()).add(new Told(value.strip(), from));
    }
  }

  /** Adds {@code values} in their order. */
  public void addAll(Field field, List<String> values, Where from) {
    values.forEach(value -> add(field, value, from));
  }

  /** Adds a remark for people on how the document was taken. */
  public void note(String note) {
    notes.add(note);
  }

  /** What is told of {@code field}, the most believed first. */
  public List<Told> of(Field field) {
    return List.copyOf(told.getOrDefault(field, List.of()));
  }

  /** The remarks. */
  public List<String> notes() {
    return List.copyOf(notes);
  }
}
