package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.knowledge.Answer;
import dev.demarche.knowledge.Candidate;
import dev.demarche.knowledge.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How it is printed whom or what a phrase means. */
public final class WhoForm implements Form<Asked> {
  private static final String HEADER =
      "phrase\tdate\toutcome\tname\tkind\tstate\tbody\toffice\ttitle\tfrom\tto\twhy";

  private final Predicate<String> isState;
  private final boolean coloured;

  /**
   * A form.
   *
   * @param isState whether a word is the code of a state
   * @param coloured whether to use colours in the view for people
   */
  public WhoForm(Predicate<String> isState, boolean coloured) {
    this.isState = isState;
    this.coloured = coloured;
  }

  @Override
  public String header() {
    return HEADER;
  }

  @Override
  public ObjectNode json(Asked asked) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("phrase", asked.phrase());
    node.put("date", asked.date().toString());
    node.put("outcome", outcome(asked.answer()));
    if (asked.answer() instanceof Answer.Resolved resolved) {
      put(node, resolved.candidate());
      ArrayNode others = node.putArray("others");
      resolved.others().forEach(c -> put(others.addObject(), c));
    } else if (asked.answer() instanceof Answer.Ambiguous ambiguous) {
      ArrayNode candidates = node.putArray("candidates");
      ambiguous.candidates().forEach(c -> put(candidates.addObject(), c));
    } else if (asked.answer() instanceof Answer.Unresolved unresolved) {
      node.put("why", unresolved.reason());
    }
    return node;
  }

  private void put(ObjectNode node, Candidate candidate) {
    node.put("name", candidate.name());
    node.put("kind", candidate.kind().name());
    node.put("state", state(candidate));
    node.put("body", body(candidate));
    Tenure tenure = candidate.tenure();
    node.put("office", tenure == null ? null : tenure.office().name());
    node.put("title", tenure == null ? null : tenure.title());
    node.put("from", tenure == null ? null : text(tenure.from()));
    node.put("to", tenure == null ? null : text(tenure.to()));
    ArrayNode forms = node.putArray("forms");
    candidate.forms().forEach(forms::add);
    node.put("why", candidate.why());
  }

  @Override
  public String table(Asked asked) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Ink.BOLD.on(coloured, asked.phrase())
            + Ink.DIM.on(coloured, "  " + asked.date())
            + "  "
            + ink(asked.answer()).on(coloured, lower(outcome(asked.answer()))));
    if (asked.answer() instanceof Answer.Unresolved unresolved) {
      lines.add("  " + unresolved.reason());
    }
    for (Candidate candidate : asked.answer().candidates()) {
      lines.add("  " + described(candidate));
      lines.add(Ink.DIM.on(coloured, "      " + why(candidate)));
    }
    if (asked.answer() instanceof Answer.Resolved resolved) {
      for (Candidate other : resolved.others()) {
        lines.add(Ink.DIM.on(coloured, "  not " + described(other) + ": " + other.why()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String described(Candidate candidate) {
    String of = candidate.of() == null ? "" : " (" + candidate.of() + ")";
    Tenure tenure = candidate.tenure();
    String office =
        tenure == null
            ? lower(candidate.kind().name())
            : tenure.title() + " [" + tenure.office() + "], " + dates(tenure);
    return candidate.name() + of + ", " + office;
  }

  private static String dates(Tenure tenure) {
    String from = tenure.from() == null ? "?" : tenure.from().toString();
    return tenure.to() == null ? "since " + from : from + " to " + tenure.to();
  }

  private static String why(Candidate candidate) {
    return candidate.forms().isEmpty()
        ? candidate.why()
        : candidate.why() + "; also " + String.join(", ", candidate.forms());
  }

  @Override
  public List<String> rows(Asked asked) {
    List<Candidate> candidates = asked.answer().candidates();
    if (asked.answer() instanceof Answer.Unresolved unresolved) {
      return List.of(row(asked, "\t\t\t\t\t\t\t", unresolved.reason()));
    }
    return candidates.stream().map(c -> row(asked, cells(c), c.why())).toList();
  }

  private static String row(Asked asked, String cells, String why) {
    String phrase = asked.phrase().replaceAll("\\s+", " ");
    String outcome = outcome(asked.answer());
    return String.join("\t", phrase, asked.date().toString(), outcome, cells, why);
  }

  private String cells(Candidate candidate) {
    Tenure tenure = candidate.tenure();
    return String.join(
        "\t",
        candidate.name(),
        candidate.kind().name(),
        cell(state(candidate)),
        cell(body(candidate)),
        tenure == null ? "" : tenure.office().name(),
        tenure == null ? "" : tenure.title(),
        tenure == null ? "" : cell(text(tenure.from())),
        tenure == null ? "" : cell(text(tenure.to())));
  }

  private @Nullable String state(Candidate candidate) {
    String of = candidate.of();
    return of != null && isState.test(of) ? of : null;
  }

  private @Nullable String body(Candidate candidate) {
    String of = candidate.of();
    return of != null && !isState.test(of) ? of : null;
  }

  private static String outcome(Answer answer) {
    if (answer instanceof Answer.Resolved) {
      return "RESOLVED";
    }
    return answer instanceof Answer.Ambiguous ? "AMBIGUOUS" : "UNRESOLVED";
  }

  private static Ink ink(Answer answer) {
    if (answer instanceof Answer.Resolved) {
      return Ink.GREEN;
    }
    return answer instanceof Answer.Ambiguous ? Ink.YELLOW : Ink.RED;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String cell(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }
}
