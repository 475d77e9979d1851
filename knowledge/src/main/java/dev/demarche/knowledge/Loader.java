package dev.demarche.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the tables into the gazetteer and the indexes. */
final class Loader {
  private final Layers layers;
  private final Gazetteer gazetteer = new Gazetteer();

  Loader(Layers layers) {
    this.layers = layers;
  }

  /**
   * What the tables hold.
   *
   * @throws KnowledgeException when a table is faulty
   */
  Knowledge load() {
    Map<String, State> states = new HashMap<>();
    Set<String> actors = new HashSet<>();
    NameTables names = new NameTables(layers, gazetteer, states, actors);
    names.load();
    actors.addAll(states.keySet());
    PersonTables persons = new PersonTables(layers, gazetteer, actors);
    persons.load();
    TitleWords words = new TitleWords(layers);
    return new Knowledge(
        gazetteer,
        states,
        persons,
        names.organs(),
        new Titles(words, names.titles()),
        new Unsaid(layers, words),
        new Namesakes(layers, names.places()),
        new Memberships(layers, names.members(), states.keySet()),
        codes());
  }

  private Map<String, StateCodes> codes() {
    Map<String, StateCodes> codes = new HashMap<>();
    for (Layers.Layered layered : layers.rows("state-codes.tsv", "name")) {
      codes.put(layered.row().need("name"), StateCodes.of(layered.row()));
    }
    return codes;
  }
}
