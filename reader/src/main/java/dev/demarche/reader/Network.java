package dev.demarche.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The two ONNX graphs: one pass of the encoder over a batch of passages, then one over all triggers
 * found in it. Safe for use by several threads.
 */
final class Network implements AutoCloseable {
  private final OrtSession encoder;
  private final OrtSession arguments;

  Network(ModelFiles files) throws IOException {
    encoder = Onnx.session(files, "encoder.onnx");
    arguments = Onnx.session(files, "arguments.onnx");
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

  /** Is shown the states of the words of a batch, [passage][word][unit]; asking copies them. */
  interface States {
    void take(Supplier<float[][][]> states);
  }

  /** Reads a batch: the encoder once, then the arguments of all heads that are chosen. */
  List<Arguments> read(List<Passage> batch, Heads chooser) {
    return read(batch, chooser, states -> {});
  }

  /** Reads a batch and shows what the encoder makes of its words. */
  List<Arguments> read(List<Passage> batch, Heads chooser, States states) {
    int pieces = batch.stream().mapToInt(p -> p.ids().length).max().orElse(0);
    int words = Math.max(1, batch.stream().mapToInt(p -> p.first().length).max().orElse(0));
    try (OnnxTensor ids = Onnx.rows(batch.stream().map(Passage::ids).toList(), pieces);
        OnnxTensor mask = Onnx.rows(batch.stream().map(Network::ones).toList(), pieces);
        OnnxTensor first = Onnx.rows(batch.stream().map(Passage::first).toList(), words);
        OrtSession.Result encoded = encoder.run(Map.of("ids", ids, "mask", mask, "first", first))) {
      states.take(() -> Onnx.numbers(encoded.get(0)));
      List<Head> heads = chooser.of(Onnx.numbers(encoded.get(2)));
      return heads.isEmpty() ? List.of() : argumentsOf(encoded, heads);
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on a batch of " + batch.size(), e);
    }
  }

  private List<Arguments> argumentsOf(OrtSession.Result encoded, List<Head> heads)
      throws OrtException {
    try (OnnxTensor passage = Onnx.column(heads.stream().mapToLong(Head::passage).toArray());
        OnnxTensor start = Onnx.column(heads.stream().mapToLong(Head::start).toArray());
        OnnxTensor end = Onnx.column(heads.stream().mapToLong(Head::end).toArray());
        OnnxTensor kind = Onnx.column(heads.stream().mapToLong(Head::kind).toArray());
        OrtSession.Result result =
            arguments.run(
                Map.of(
                    "words", (OnnxTensor) encoded.get(0),
                    "lead", (OnnxTensor) encoded.get(1),
                    "passage", passage,
                    "start", start,
                    "end", end,
                    "kind", kind))) {
      float[][][] roles = Onnx.numbers(result.get(0));
      float[][] status = (float[][]) result.get(1).getValue();
      float[][] mode = (float[][]) result.get(2).getValue();
      List<Arguments> all = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        all.add(new Arguments(roles[i], status[i], mode[i]));
      }
      return all;
    }
  }

  private static long[] ones(Passage passage) {
    long[] ones = new long[passage.ids().length];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Override
  public void close() {
    Onnx.close(encoder, arguments);
  }
}
