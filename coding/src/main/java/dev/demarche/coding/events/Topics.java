package dev.demarche.coding.events;

import dev.demarche.knowledge.Thesaurus;
import java.util.List;

/** What a passage is about, by the thesaurus. */
record Topics(List<String> topics, List<String> contexts) {
  Topics {
    topics = List.copyOf(topics);
    contexts = List.copyOf(contexts);
  }

  static Topics of(String passage, Thesaurus thesaurus) {
    List<Thesaurus.Topic> found = thesaurus.find(passage);
    return new Topics(
        found.stream().map(Thesaurus.Topic::name).distinct().toList(),
        found.stream().map(Thesaurus.Topic::context).filter(c -> !c.isEmpty()).distinct().toList());
  }
}
