package dev.demarche.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ONNX graph that sees the words of several sentences at once, as the first network left them.
 * Safe for use by several threads.
 */
final class StoryNetwork implements AutoCloseable {
  private final OrtSession session;

  StoryNetwork(ModelFiles files) throws IOException {
    session = Onnx.session(files, "story.onnx");
  }

  /**
   * What the network takes; all numbers are as {@code training/reader/story.py} has them.
   *
   * @param states [word][unit]
   * @param sides of each word the number of the side that it names, 0 for none
   * @param sentences of each word its sentence, from 0
   * @param names columns: first word, last word, kind
   * @param questions columns: first and last word of the act, of its actor (-1: unsaid), type,
   *     status
   * @param fromAct [question][name] bucket of the sentences between
   * @param fromActor the same from the words for the actor
   */
  @SuppressWarnings("ArrayRecordComponent") // tensors, never compared
  record Input(
      float[][] states,
      long[] sides,
      long[] sentences,
      List<long[]> names,
      List<long[]> questions,
      List<long[]> fromAct,
      List<long[]> fromActor) {}

  /**
   * What it gives, all as logarithms of odds up to a constant a row.
   *
   * @param others [question] nobody addressed, own side addressed
   * @param addressed [question][name]
   * @param unknown [question] nobody told who acts
   * @param acting [question][name]
   */
  @SuppressWarnings("ArrayRecordComponent") // tensors, never compared
  record Output(float[][] others, float[][] addressed, float[][] unknown, float[][] acting) {}

  Output run(Input input) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      tensors.put("states", Onnx.floats(input.states()));
      tensors.put("sides", Onnx.column(input.sides()));
      tensors.put("sentences", Onnx.column(input.sentences()));
      tensors.put("names", rows(input.names()));
      tensors.put("questions", rows(input.questions()));
      tensors.put("from_act", rows(input.fromAct()));
      tensors.put("from_actor", rows(input.fromActor()));
      try (OrtSession.Result result = session.run(tensors)) {
        List<float[][]> out = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          out.add((float[][]) result.get(i).getValue());
        }
        return new Output(out.get(0), out.get(1), out.get(2), out.get(3));
      }
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the story's network failed on " + input.states().length + " words", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private static OnnxTensor rows(List<long[]> rows) throws OrtException {
    return Onnx.rows(rows, rows.get(0).length);
  }

  @Override
  public void close() {
    Onnx.close(session);
  }
}
