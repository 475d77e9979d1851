package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.cli.output.FamilyReport.Member;
import dev.demarche.cli.output.FamilyReport.Place;
import dev.demarche.export.json.CodePoints;
import dev.demarche.intake.likeness.Change;
import dev.demarche.intake.likeness.Change.Added;
import dev.demarche.intake.likeness.Change.Changed;
import dev.demarche.intake.likeness.Change.Moved;
import dev.demarche.intake.likeness.Change.Removed;
import dev.demarche.intake.likeness.Revision.Headlines;
import dev.demarche.intake.likeness.Sentence;
import dev.demarche.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How families of articles are printed. */
public final class FamilyForm implements Form<FamilyReport> {
  private static final String HEADER = "first\turi\tpublished\tpublisher\ttitle\tcopy";

  private final boolean coloured;

  /**
   * A form.
   *
   * @param coloured whether to use colours in the view for people
   */
  public FamilyForm(boolean coloured) {
    this.coloured = coloured;
  }

  /** A change as it is printed; a side that it does not have is null. */
  private record Shown(
      String kind, String sign, Ink ink, @Nullable Sentence before, @Nullable Sentence after) {
    static Shown of(Change change) {
      if (change instanceof Added added) {
        return new Shown("ADDED", "+", Ink.GREEN, null, added.after());
      } else if (change instanceof Removed removed) {
        return new Shown("REMOVED", "-", Ink.RED, removed.before(), null);
      } else if (change instanceof Changed changed) {
        return new Shown("CHANGED", "~", Ink.YELLOW, changed.before(), changed.after());
      }
      Moved moved = (Moved) change;
      return new Shown("MOVED", ">", Ink.CYAN, moved.before(), moved.after());
    }
  }

  @Override
  public String header() {
    return HEADER;
  }

  @Override
  public ObjectNode json(FamilyReport report) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("first", report.first().uri());
    node.put("last", report.last().uri());
    ArrayNode versions = node.putArray("versions");
    report.versions().forEach(member -> put(versions.addObject(), member));
    Headlines headline = report.revision().headline();
    if (headline == null) {
      node.putNull("headline");
    } else {
      node.putObject("headline").put("before", headline.before()).put("after", headline.after());
    }
    CodePoints before = new CodePoints(report.first().text());
    CodePoints after = new CodePoints(report.last().text());
    ArrayNode changes = node.putArray("changes");
    for (Change change : report.revision().changes()) {
      Shown shown = Shown.of(change);
      ObjectNode one = changes.addObject().put("kind", shown.kind);
      one.set("before", sentence(shown.before, before));
      one.set("after", sentence(shown.after, after));
    }
    return node;
  }

  private static void put(ObjectNode node, Member member) {
    Article article = member.article();
    node.put("uri", article.uri());
    node.put("published", article.published() == null ? null : article.published().toString());
    node.put("publisher", article.publisher());
    node.put("title", article.title());
    node.put("digest", article.digest());
    node.put("copy", member.copy());
  }

  private static @Nullable ObjectNode sentence(@Nullable Sentence sentence, CodePoints points) {
    return sentence == null
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("start", points.start(sentence.span()))
            .put("end", points.end(sentence.span()))
            .put("exact", sentence.text());
  }

  @Override
  public String table(FamilyReport report) {
    List<String> lines = new ArrayList<>();
    for (Member member : report.versions()) {
      lines.add(line(member));
    }
    Headlines headline = report.revision().headline();
    if (headline != null) {
      lines.add(Ink.YELLOW.on(coloured, "  ~ headline: " + cell(headline.before())));
      lines.add(Ink.YELLOW.on(coloured, "    → " + cell(headline.after())));
    }
    report.revision().changes().forEach(change -> lines.addAll(lines(Shown.of(change))));
    if (report.revision().isEmpty()) {
      lines.add("  no change");
    }
    return String.join("\n", lines) + "\n";
  }

  private String line(Member member) {
    Article article = member.article();
    String mark =
        switch (member.place()) {
          case FIRST -> "first";
          case LAST -> "last";
          case OTHER -> "";
        };
    String relation = member.copy() ? "  copy" : "  edited";
    String how = member.place() == Place.FIRST ? "" : relation;
    String day = article.published() == null ? "undated" : article.published().toString();
    return Ink.BOLD.on(coloured, String.format(Locale.ROOT, "%-6s", mark) + article.uri())
        + Ink.DIM.on(coloured, "  " + day + "  " + cell(article.publisher()))
        + how;
  }

  private List<String> lines(Shown shown) {
    List<String> lines = new ArrayList<>();
    String text = shown.before == null ? cell(shown.after) : shown.before.text();
    lines.add(shown.ink.on(coloured, "  " + shown.sign + " " + text));
    if (shown.kind.equals("CHANGED")) {
      lines.add(shown.ink.on(coloured, "    → " + cell(shown.after)));
    }
    return lines;
  }

  @Override
  public List<String> rows(FamilyReport report) {
    return report.versions().stream()
        .map(
            member ->
                String.join(
                    "\t",
                    report.first().uri(),
                    member.article().uri(),
                    cell(member.article().published()),
                    cell(member.article().publisher()),
                    cell(member.article().title()),
                    String.valueOf(member.copy())))
        .toList();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Sentence sentence ? sentence.text() : value.toString();
  }
}
