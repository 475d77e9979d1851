package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.record.Added;
import java.util.List;

/** How it is printed what became of an article that was added. */
public final class AddedForm implements Form<Added> {
  @Override
  public String header() {
    return "article\toutcome\tmentions";
  }

  @Override
  public ObjectNode json(Added added) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("article", added.article())
        .put("outcome", added.outcome().name())
        .put("mentions", added.mentions());
  }

  @Override
  public String table(Added added) {
    return Show.pad(Show.lower(added.outcome()), 11)
        + Show.pad(added.mentions() + " acts", 9)
        + added.article();
  }

  @Override
  public List<String> rows(Added added) {
    return List.of(Show.cell(added.article()) + "\t" + added.outcome() + "\t" + added.mentions());
  }
}
