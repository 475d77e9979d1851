package dev.demarche.gather.warc;

import dev.demarche.gather.Budget;
import dev.demarche.gather.Container;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Sink;
import dev.demarche.gather.Start;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Web archives (WARC 1.0 and 1.1), plain or with each record packed by gzip. The pages and plain
 * texts that servers answered with status 200 are documents with the address that was asked for;
 * everything else is passed over.
 */
public final class WarcContainer implements Container {
  private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final Limits limits;

  /** Reads archives within {@code limits}. */
  public WarcContainer(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean holds(Start start) {
    return isWarc(start.bytes()) || (isPacked(start.bytes()) && isWarc(unpackedStart(start)));
  }

  @Override
  public void open(String uri, InputStream in, Stated stated, Sink sink) throws IOException {
    Source source = new Source(in);
    Records records = new Records(uri, stated, new Pages(limits.document()), sink);
    byte[] start = source.readNBytes(VERSION.length);
    source.unread(start, 0, start.length);
    if (isPacked(start)) {
      openMembers(source, records, sink);
    } else {
      records.readAll(source);
    }
  }

  private void openMembers(Source source, Records records, Sink sink) throws IOException {
    Budget budget = sink.budget();
    while (source.seek(Member.MAGIC)) {
      if (budget.isSpent()) {
        sink.found(new Fault(records.uri(), "unpacks to more than " + limits.input() + " bytes"));
        return;
      }
      openMember(source, records, budget);
    }
  }

  private static void openMember(Source source, Records records, Budget budget) {
    try {
      Member member = new Member(source, budget);
      records.readAll(new Source(member));
      member.abandon();
    } catch (IOException e) {
      records.fault(records.uri(), e);
    }
  }

  private static boolean isWarc(byte[] start) {
    return startsWith(start, VERSION);
  }

  private static boolean isPacked(byte[] start) {
    return startsWith(start, Member.MAGIC);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private byte[] unpackedStart(Start start) {
    try {
      Source source = new Source(new ByteArrayInputStream(start.bytes()));
      Member member = new Member(source, new Budget(limits));
      byte[] unpacked = member.readNBytes(VERSION.length);
      member.abandon();
      return unpacked;
    } catch (IOException e) {
      // A damaged beginning is no beginning of an archive; whoever reads gzip tells of it.
      return new byte[0];
    }
  }
}
