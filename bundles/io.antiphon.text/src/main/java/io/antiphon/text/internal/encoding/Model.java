package io.antiphon.text.internal.encoding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/** One ONNX Runtime session on one BERT encoder. {@link #run} may be called by several threads at once. */
public final class Model implements AutoCloseable {
	private final OrtEnvironment environment;
	private final OrtSession session;

	private Model(OrtEnvironment environment, OrtSession session) {
		this.environment = environment;
		this.session = session;
	}

	/** Opens the network held in {@code onnx} with the native library in {@code resources}; blocks for about a quarter of a second. */
	static Model open(byte[] onnx, Resources resources) throws IOException {
		OrtEnvironment environment = NativeLibrary.environment(resources); // before any other class of ONNX Runtime
		try (var options = new OrtSession.SessionOptions()) {
			environment.setTelemetry(false);
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			options.addConfigEntry("session.intra_op.allow_spinning", "0");
			return new Model(environment, environment.createSession(onnx, options));
		} catch (OrtException e) {
			throw new IOException("ONNX Runtime cannot read the model", e);
		}
	}

	/** What the network makes of {@code batch}: a state per text and token, row by row. */
	States run(Batch batch) {
		long[] shape = {batch.rows(), batch.width()};
		try (var ids = tensor(batch.ids(), shape);
				var mask = tensor(batch.mask(), shape);
				var types = tensor(longs(batch.rows() * batch.width()), shape);
				var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
			var output = (OnnxTensor) result.get(0);
			long dimensions = output.getInfo().getShape()[2];
			return new States(output.getFloatBuffer(), batch.width(), Math.toIntExact(dimensions));
		} catch (OrtException e) {
			throw new IllegalStateException("ONNX Runtime failed on a batch of " + batch.rows() + " texts", e);
		}
	}

	public OrtSession session() {
		return session;
	}

	@Override
	public void close() {
		try {
			session.close();
		} catch (OrtException e) {
			throw new IllegalStateException("ONNX Runtime cannot close its session", e);
		}
	}

	public OnnxTensor tensor(LongBuffer values, long[] shape) throws OrtException {
		return OnnxTensor.createTensor(environment, values, shape);
	}

	public static LongBuffer longs(int size) {
		return ByteBuffer.allocateDirect(size * Long.BYTES).order(ByteOrder.nativeOrder()).asLongBuffer();
	}

	/** The last hidden states of a batch, all of one width. */
	record States(FloatBuffer values, int width, int dimensions) {
		/** The first token's state of a row, at unit length: the sentence vector of BGE models. */
		float[] unitVector(int row) {
			var vector = new float[dimensions];
			values.get(row * width * dimensions, vector);
			double square = 0;
			for (float value : vector) {
				square += (double) value * value;
			}
			float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-24)));
			for (int i = 0; i < vector.length; i++) {
				vector[i] *= scale;
			}
			return vector;
		}
	}
}
