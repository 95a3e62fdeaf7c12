package throughline.synthesis.vectors;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The packaged model on one thread. The stock class takes every core and spins on them, which
 * starves the live board beside it and, on a busy machine, itself.
 */
final class MiniLm extends AbstractInProcessEmbeddingModel {
  private final OnnxBertBiEncoder encoder;

  MiniLm() {
    super(Runnable::run);
    var files = AbstractInProcessEmbeddingModel.class.getClassLoader();
    try (var model = files.getResourceAsStream(Embedder.MODEL + ".onnx");
        var tokenizer = files.getResourceAsStream(Embedder.MODEL + "-tokenizer.json");
        var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      var environment = OrtEnvironment.getEnvironment();
      var session = environment.createSession(model.readAllBytes(), options);
      encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sentence model", e);
    } catch (OrtException e) {
      throw new IllegalStateException("The sentence model cannot be loaded", e);
    }
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  @Override
  protected Integer knownDimension() {
    return 384;
  }
}
