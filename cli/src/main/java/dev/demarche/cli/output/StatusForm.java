package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.record.event.RecordStatus;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How it is printed what a record holds. */
public final class StatusForm implements Form<RecordStatus> {
  private static final double MEBI = 1024 * 1024;

  @Override
  public String header() {
    return "place\tbytes\tarticles\tmentions\tevents\tstatements\tagreements\tfirst\tlast";
  }

  @Override
  public ObjectNode json(RecordStatus status) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("place", status.place())
        .put("bytes", status.bytes())
        .put("articles", status.articles())
        .put("mentions", status.mentions())
        .put("events", status.events())
        .put("statements", status.statements())
        .put("agreements", status.agreements())
        .put("first", status.first() == null ? null : status.first().toString())
        .put("last", status.last() == null ? null : status.last().toString());
  }

  @Override
  public String table(RecordStatus status) {
    return String.format(
        Locale.ROOT,
        """
        %s, %.1f MiB
        %10d articles, %s to %s
        %10d events, from %d mentions
        %10d statements
        %10d mentions of agreements""",
        status.place(),
        status.bytes() / MEBI,
        status.articles(),
        Objects.toString(status.first(), "?"),
        Objects.toString(status.last(), "?"),
        status.events(),
        status.mentions(),
        status.statements(),
        status.agreements());
  }

  @Override
  public List<String> rows(RecordStatus status) {
    return List.of(
        String.join(
            "\t",
            Show.cell(status.place()),
            Long.toString(status.bytes()),
            Long.toString(status.articles()),
            Long.toString(status.mentions()),
            Long.toString(status.events()),
            Long.toString(status.statements()),
            Long.toString(status.agreements()),
            Show.cell(status.first()),
            Show.cell(status.last())));
  }
}
