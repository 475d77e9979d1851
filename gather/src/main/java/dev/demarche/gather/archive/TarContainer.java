package dev.demarche.gather.archive;

import dev.demarche.gather.Container;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Tar archives. Links and devices in them are passed over. */
public final class TarContainer implements Container {
  private static final int MAGIC_AT = 257;

  private final Names names = new Names();

  @Override
  public boolean holds(Start start) {
    return start.latin().startsWith("ustar", MAGIC_AT);
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(CloseShieldInputStream.wrap(in), "UTF-8")) {
      for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
        if (isFile(entry) && !names.isPassedOver(entry.getName())) {
          open(Names.address(uri, entry.getName()), tar, entry, stated, sink);
        }
      }
    }
  }

  private static void open(
      String address, TarArchiveInputStream tar, TarArchiveEntry entry, Stated stated, Sink sink)
      throws IOException {
    if (entry.isSparse()) {
      sink.found(new Fault(address, "has holes, which are not filled"));
    } else {
      sink.within(address, null, CloseShieldInputStream.wrap(tar), stated);
    }
  }

  private static boolean isFile(TarArchiveEntry entry) {
    return entry.isFile()
        && !entry.isLink()
        && !entry.isSymbolicLink()
        && !entry.isFIFO()
        && !entry.isBlockDevice()
        && !entry.isCharacterDevice();
  }

  private static TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    try {
      return tar.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("an entry of the tar archive is damaged", e);
    }
  }
}
