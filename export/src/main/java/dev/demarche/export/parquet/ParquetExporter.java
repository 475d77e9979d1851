package dev.demarche.export.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import dev.demarche.export.Exporter;
import dev.demarche.export.Omission;
import dev.demarche.export.row.Deed;
import dev.demarche.export.row.Fields.Column;
import dev.demarche.export.row.Lists;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * Writes our own table as Parquet: the same columns as the CSV, with numbers, days and lists as
 * such. Not compressed but by dictionaries, since the codecs need native code.
 */
public final class ParquetExporter implements Exporter {
  private static final long ROWS_IN_MEMORY = 8L * 1024 * 1024;

  private final CarpetWriter<Deed> out;

  /** Begins the file. */
  public ParquetExporter(Column[] columns, OutputStream out) throws IOException {
    WriteRecordModelType<Deed> model = FieldTypes.writeRecordModel(Deed.class);
    for (Column column : columns) {
      model = model.withField(column.name(), type(column), deed -> cell(column, deed));
    }
    this.out =
        new CarpetWriter.Builder<>(out, Deed.class)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ROWS_IN_MEMORY)
            .withWriteRecordModel(model)
            .build();
  }

  private static FieldType type(Column column) {
    return switch (column.type()) {
      case "int" -> FieldTypes.INTEGER;
      case "double" -> FieldTypes.DOUBLE;
      case "date" -> FieldTypes.LOCAL_DATE;
      case "list" -> FieldTypes.LIST.ofType(FieldTypes.STRING.notNull()).notNull();
      default -> FieldTypes.STRING;
    };
  }

  @SuppressWarnings("NullAway") // Carpet takes null for a cell without a value.
  private static Object cell(Column column, Deed deed) {
    Object value = column.value().apply(deed);
    return switch (column.type()) {
      case "list" -> Lists.split(column.text(deed));
      case "text" -> value == null ? null : value.toString();
      default -> value;
    };
  }

  @Override
  public @Nullable Omission write(RecordedEvent event) throws IOException {
    out.write(Deed.whole(event));
    return null;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
