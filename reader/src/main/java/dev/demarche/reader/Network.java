package dev.demarche.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The two ONNX graphs: one pass of the encoder over a batch of passages, then one over all triggers
 * found in it. Safe for use by several threads.
 */
final class Network implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession arguments;

  Network(ModelFiles files, int threads) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.setMemoryPatternOptimization(false); // no two batches have the same shape
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      encoder = environment.createSession(files.file("encoder.onnx"), options);
      arguments = environment.createSession(files.file("arguments.onnx"), options);
    } catch (OrtException e) {
      throw new IOException("the reader's network cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** A trigger or quotation whose arguments are asked for: its passage in the batch, its words. */
  record Head(int passage, int start, int end, int kind) {}

  /**
   * Probabilities of a head's arguments.
   *
   * @param roles [word][role · 3 + label], label 0 outside, 1 begins, 2 inside
   */
  @SuppressWarnings("ArrayRecordComponent") // tensors, never compared
  record Arguments(float[][] roles, float[] status, float[] mode) {}

  /** Chooses the heads of a batch, given the trigger probabilities [passage][word][label]. */
  interface Heads {
    List<Head> of(float[][][] triggers);
  }

  /** Takes the states of the words of a batch, [passage][word][unit], padded with zeros. */
  interface States {
    void take(float[][][] states);
  }

  /** Reads a batch: the encoder once, then the arguments of all heads that are chosen. */
  List<Arguments> read(List<Passage> batch, Heads chooser) {
    return read(batch, chooser, states -> {});
  }

  /** Reads a batch and shows what the encoder makes of its words. */
  List<Arguments> read(List<Passage> batch, Heads chooser, States states) {
    int pieces = batch.stream().mapToInt(p -> p.ids().length).max().orElse(0);
    int words = Math.max(1, batch.stream().mapToInt(p -> p.first().length).max().orElse(0));
    try (OnnxTensor ids = padded(batch.stream().map(Passage::ids).toList(), pieces);
        OnnxTensor mask = padded(batch.stream().map(Network::ones).toList(), pieces);
        OnnxTensor first = padded(batch.stream().map(Passage::first).toList(), words);
        OrtSession.Result encoded = encoder.run(Map.of("ids", ids, "mask", mask, "first", first))) {
      states.take(rows(encoded.get(0)));
      List<Head> heads = chooser.of(rows(encoded.get(2)));
      return heads.isEmpty() ? List.of() : argumentsOf(encoded, heads);
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on a batch of " + batch.size(), e);
    }
  }

  private List<Arguments> argumentsOf(OrtSession.Result encoded, List<Head> heads)
      throws OrtException {
    try (OnnxTensor passage = column(heads.stream().mapToLong(Head::passage).toArray());
        OnnxTensor start = column(heads.stream().mapToLong(Head::start).toArray());
        OnnxTensor end = column(heads.stream().mapToLong(Head::end).toArray());
        OnnxTensor kind = column(heads.stream().mapToLong(Head::kind).toArray());
        OrtSession.Result result =
            arguments.run(
                Map.of(
                    "words", (OnnxTensor) encoded.get(0),
                    "lead", (OnnxTensor) encoded.get(1),
                    "passage", passage,
                    "start", start,
                    "end", end,
                    "kind", kind))) {
      float[][][] roles = rows(result.get(0));
      float[][] status = (float[][]) result.get(1).getValue();
      float[][] mode = (float[][]) result.get(2).getValue();
      List<Arguments> all = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        all.add(new Arguments(roles[i], status[i], mode[i]));
      }
      return all;
    }
  }

  /** A tensor's numbers by its first two axes; what lies behind them is one row. */
  private static float[][][] rows(OnnxValue value) {
    OnnxTensor tensor = (OnnxTensor) value;
    long[] shape = tensor.getInfo().getShape();
    FloatBuffer numbers = tensor.getFloatBuffer();
    float[][][] rows = new float[(int) shape[0]][(int) shape[1]][];
    int width = numbers.remaining() / Math.max(1, rows.length * (int) shape[1]);
    for (float[][] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = new float[width];
        numbers.get(row[i]);
      }
    }
    return rows;
  }

  private static long[] ones(Passage passage) {
    long[] ones = new long[passage.ids().length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private OnnxTensor padded(List<long[]> rows, int width) throws OrtException {
    LongBuffer buffer = LongBuffer.allocate(rows.size() * width);
    for (int i = 0; i < rows.size(); i++) {
      buffer.put(i * width, rows.get(i));
    }
    return OnnxTensor.createTensor(environment, buffer, new long[] {rows.size(), width});
  }

  private OnnxTensor column(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  @Override
  public void close() {
    try {
      encoder.close();
      arguments.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network cannot be closed", e);
    }
  }
}
