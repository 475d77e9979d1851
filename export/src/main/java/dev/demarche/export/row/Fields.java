package dev.demarche.export.row;

import dev.demarche.coding.DataTable;
import dev.demarche.export.code.Schemes;
import dev.demarche.export.code.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may stand in a column, by the name that the tables of columns call it. */
public final class Fields {
  private static final String TYPE = "type";

  private final Map<String, Function<Deed, @Nullable Object>> all = new HashMap<>();

  /**
   * All that we know to write.
   *
   * @param texts the kept text of the article with an address
   */
  public Fields(Schemes schemes, Function<String, String> texts) {
    all.put("", deed -> null);
    new ActFields(schemes).addTo(all);
    new PartyFields(schemes).addTo(all);
    new PlaceFields(schemes).addTo(all);
    new TellingFields(texts).addTo(all);
    new ListFields().addTo(all);
  }

  /**
   * What fills the columns of a table, in their order.
   *
   * @throws IllegalStateException when the table names a value that nobody knows
   */
  public Column[] columns(String table) {
    return Tables.of("columns/" + table + ".tsv").stream().map(this::column).toArray(Column[]::new);
  }

  private Column column(DataTable.Row row) {
    Function<Deed, @Nullable Object> value = all.get(row.get("value"));
    if (value == null) {
      throw row.error("no such value: " + row.get("value"));
    }
    String type = row.columns().contains(TYPE) ? row.get(TYPE) : "text";
    return new Column(row.get("name"), type, value);
  }

  /**
   * A column.
   *
   * @param name as the format writes it
   * @param type {@code text}, {@code int}, {@code double}, {@code date} or {@code list}
   * @param value what stands in it; null for nothing
   */
  public record Column(String name, String type, Function<Deed, @Nullable Object> value) {
    /** What stands in it, as text; empty for nothing. */
    public String text(Deed deed) {
      Object cell = value.apply(deed);
      return cell == null ? "" : cell.toString();
    }
  }
}
