package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.demarche.export.row.Formulas;
import java.io.PrintStream;

/** Prints results one after another in a format; JSON waits for the last one. */
public final class Listing<T> {
  private final PrintStream out;
  private final RecordFormat format;
  private final Form<T> form;
  private final ArrayNode collected = JsonNodeFactory.instance.arrayNode();

  /** A listing that begins with the header where the format has one. */
  public Listing(PrintStream out, RecordFormat format, Form<T> form) {
    this.out = out;
    this.format = format;
    this.form = form;
    if (format == RecordFormat.TSV) {
      out.println(form.header());
    } else if (format == RecordFormat.HTML) {
      out.println(Html.HEAD);
    }
  }

  /** Prints a result, or keeps it for the end. */
  public void add(T result) {
    switch (format) {
      case TABLE -> out.println(form.table(result));
      case JSON -> collected.add(form.json(result));
      case JSONL -> out.println(form.json(result));
      case TSV -> form.rows(result).stream().map(Formulas::guardedRow).forEach(out::println);
      case HTML -> out.println(form.html(result));
    }
    out.flush();
  }

  /**
   * Ends the listing.
   *
   * @param single whether there was one input, whose result stands alone and not in an array
   */
  public void close(boolean single) {
    if (format == RecordFormat.JSON && !(single && collected.isEmpty())) {
      out.println(single ? collected.get(0).toPrettyString() : collected.toPrettyString());
    }
    if (format == RecordFormat.HTML) {
      out.println(Html.FOOT);
    }
    out.flush();
  }
}
