package dev.demarche.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demarche.coding.Codes;
import dev.demarche.export.json.RecordJson;
import dev.demarche.model.DiplomaticRecord;
import java.util.List;

/** How records are printed. */
public final class RecordForm implements Form<DiplomaticRecord> {
  private final RecordJson json;
  private final RecordTsv tsv;
  private final RecordTable table;

  /** With the table of derived codes, and the view for people. */
  public RecordForm(Codes codes, RecordTable table) {
    this.json = new RecordJson(codes);
    this.tsv = new RecordTsv(codes);
    this.table = table;
  }

  @Override
  public String header() {
    return RecordTsv.HEADER;
  }

  @Override
  public ObjectNode json(DiplomaticRecord record) {
    return json.record(record);
  }

  @Override
  public String table(DiplomaticRecord record) {
    return table.show(record);
  }

  @Override
  public List<String> rows(DiplomaticRecord record) {
    return tsv.rows(record);
  }
}
