package dev.demarche.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;

/** Graphs and tensors of ONNX Runtime, as the networks of this package use them. */
final class Onnx {
  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

  private Onnx() {}

  /**
   * A graph of the shipped model. A run takes one thread: several runs at a time get more out of
   * the processors, and sums come out the same on every machine.
   *
   * @param file its name
   * @throws IOException when it is missing, or no graph
   */
  static OrtSession session(ModelFiles files, String file) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.setMemoryPatternOptimization(false); // no two runs have the same shape
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      return ENVIRONMENT.createSession(files.file(file), options);
    } catch (OrtException e) {
      throw new IOException("the network " + file + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** Rows of whole numbers as one tensor, with zeros behind those that are shorter. */
  static OnnxTensor rows(List<long[]> rows, int width) throws OrtException {
    LongBuffer buffer = LongBuffer.allocate(rows.size() * width);
    for (int i = 0; i < rows.size(); i++) {
      buffer.put(i * width, rows.get(i));
    }
    return OnnxTensor.createTensor(ENVIRONMENT, buffer, new long[] {rows.size(), width});
  }

  static OnnxTensor column(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        ENVIRONMENT, LongBuffer.wrap(values), new long[] {values.length});
  }

  /** Rows of numbers, all equally long, at least one. */
  static OnnxTensor floats(float[][] rows) throws OrtException {
    int width = rows[0].length;
    FloatBuffer buffer = FloatBuffer.allocate(rows.length * width);
    for (float[] row : rows) {
      buffer.put(row);
    }
    return OnnxTensor.createTensor(ENVIRONMENT, buffer.flip(), new long[] {rows.length, width});
  }

  /** A tensor's numbers by its first two axes; what lies behind them is one row. */
  static float[][][] numbers(OnnxValue value) {
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

  /** Closes graphs. */
  static void close(OrtSession... sessions) {
    try {
      for (OrtSession session : sessions) {
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("a network cannot be closed", e);
    }
  }
}
