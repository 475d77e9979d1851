package dev.demarche.cli.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.reader.Frame;
import dev.demarche.reader.LearntReader;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reader's frames of a passage in the format of the corpus. */
final class CorpusEvents {
  private static final Map<Role, String> LISTS =
      Map.of(Role.ACTOR, "actors", Role.RECIPIENT, "recipients", Role.SOURCE, "sources");
  private static final List<Role> OTHERS = List.of(Role.MEDIATOR, Role.HOST, Role.BENEFICIARY);

  private final LearntReader reader;

  CorpusEvents(LearntReader reader) {
    this.reader = reader;
  }

  /** The events of a passage. */
  List<ObjectNode> read(String passage) {
    return reader.readPassage(passage).stream().map(f -> event(passage, f)).toList();
  }

  private static ObjectNode event(String passage, Frame frame) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", frame.type().name());
    node.put("mode", frame.mode());
    node.put("status", frame.status().name());
    node.put("trigger", MentionNames.of(passage, frame.trigger()));
    LISTS.forEach(
        (role, name) -> {
          ArrayNode list = node.putArray(name);
          frame.in(role).forEach(s -> list.add(MentionNames.of(passage, s.span())));
        });
    ArrayNode others = node.putArray("others");
    for (Role role : OTHERS) {
      for (RoleSpan span : frame.in(role)) {
        others
            .addObject()
            .put("as", role.name())
            .put("mention", MentionNames.of(passage, span.span()));
      }
    }
    node.put("time", first(passage, frame, Role.TIME));
    node.put("place", first(passage, frame, Role.PLACE));
    return node;
  }

  private static @Nullable String first(String passage, Frame frame, Role role) {
    List<RoleSpan> spans = frame.in(role);
    return spans.isEmpty() ? null : MentionNames.of(passage, spans.get(0).span());
  }
}
