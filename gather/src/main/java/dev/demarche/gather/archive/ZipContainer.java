package dev.demarche.gather.archive;

import dev.demarche.gather.Budget;
import dev.demarche.gather.Container;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * Zip archives. Read as they come, so that what stands in the directory at their end is not asked.
 */
public final class ZipContainer implements Container {
  private final Names names = new Names();

  @Override
  public boolean holds(Start start) {
    String latin = start.latin();
    return latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006");
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    Budget budget = sink.budget();
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(
            CloseShieldInputStream.wrap(in), StandardCharsets.UTF_8.name(), true, false)) {
      for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
        if (!entry.isDirectory() && !names.isPassedOver(entry.getName())) {
          open(Names.address(uri, entry.getName()), zip, entry, stated, sink, budget);
        }
        finish(zip, entry, budget);
      }
    }
  }

  private static ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("an entry of the zip archive is damaged", e);
    }
  }

  private static void open(
      String address,
      ZipArchiveInputStream zip,
      ZipArchiveEntry entry,
      Stated stated,
      Sink sink,
      Budget budget)
      throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      sink.found(new Fault(address, "encrypted"));
    } else if (!zip.canReadEntryData(entry)) {
      sink.found(new Fault(address, "packed in a way that is not read"));
    } else {
      sink.within(address, null, new Unpacked(zip, zip, budget), stated);
    }
  }

  /** The parser itself would read past the rest of a bomb, however large it grows. */
  private static void finish(ZipArchiveInputStream zip, ZipArchiveEntry entry, Budget budget)
      throws IOException {
    if (zip.canReadEntryData(entry)) {
      new Unpacked(zip, zip, budget).finish();
    }
    budget.spend(0, 0, 0);
  }
}
