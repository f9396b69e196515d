package io.antiphon.benchmarks.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.antiphon.text.internal.encoding.Batch;
import io.antiphon.text.internal.encoding.Encoder;
import io.antiphon.text.internal.encoding.Model;
import io.antiphon.text.reading.Watch;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures what the encoder costs beyond the network: texts in to vectors out, against a bare ONNX Runtime loop over the same
 * batches, tokenized beforehand, on as many threads. The two take turns, so that a busy machine slows both. Blocks.
 */
public final class EncodeBenchmark {
	private EncodeBenchmark() {}

	/**
	 * Runs {@code rounds} rounds, after one that is not counted, over those of {@code texts} that differ as the network sees them.
	 * {@code watch} is told of the texts the encoder has done, and may cancel.
	 */
	public static Result run(Encoder encoder, List<String> texts, int rounds, Watch watch) {
		List<String> distinct = distinct(encoder, texts);
		watch.planned((rounds + 1L) * distinct.size());
		List<Inputs> inputs = Batch.of(List.of(encoder.tokenize(distinct, watch))).stream().map(Inputs::of).toList();
		var bare = new ArrayList<Double>();
		var whole = new ArrayList<Double>();
		for (int round = 0; round <= rounds; round++) {
			double bareRate = rate(distinct.size(), () -> loop(encoder, inputs, watch));
			double wholeRate = rate(distinct.size(), () -> encoder.encode(distinct, watch));
			if (round > 0) {
				bare.add(bareRate);
				whole.add(wholeRate);
			}
		}
		return new Result(distinct.size(), bare, whole);
	}

	private static List<String> distinct(Encoder encoder, List<String> texts) {
		int[][] tokens = encoder.tokenize(texts, Watch.NONE);
		var byTokens = new TreeMap<int[], String>(Arrays::compare);
		for (int i = 0; i < tokens.length; i++) {
			byTokens.putIfAbsent(tokens[i], texts.get(i));
		}
		return List.copyOf(byTokens.values());
	}

	private static double rate(int texts, Runnable work) {
		long start = System.nanoTime();
		work.run();
		return texts * 1e9 / (System.nanoTime() - start);
	}

	private static void loop(Encoder encoder, List<Inputs> inputs, Watch watch) {
		Model model = encoder.model();
		encoder.workers().each(inputs.size(), watch, i -> {
			Inputs input = inputs.get(i);
			try (OnnxTensor ids = model.tensor(input.ids(), input.shape());
					OnnxTensor mask = model.tensor(input.mask(), input.shape());
					OnnxTensor types = model.tensor(input.types(), input.shape());
					var result = model.session()
							.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
				result.get(0);
			} catch (OrtException e) {
				throw new IllegalStateException("ONNX Runtime failed", e);
			}
		});
	}

	private record Inputs(LongBuffer ids, LongBuffer mask, LongBuffer types, long[] shape) {
		static Inputs of(Batch batch) {
			int size = batch.rows() * batch.width();
			return new Inputs(batch.ids(), batch.mask(), Model.longs(size), new long[] {batch.rows(), batch.width()});
		}
	}

	/** Texts a second of the bare loop and of the encoder, round by round. */
	public record Result(int texts, List<Double> bare, List<Double> encoder) {
		public Result {
			bare = List.copyOf(bare);
			encoder = List.copyOf(encoder);
		}

		/** Median texts a second of the bare loop. */
		public double bareMedian() {
			return median(bare);
		}

		/** Median texts a second of the encoder. */
		public double encoderMedian() {
			return median(encoder);
		}

		/** The encoder's share of the bare loop's throughput, median of the rounds' ratios. */
		public double ratio() {
			var ratios = new ArrayList<Double>();
			for (int i = 0; i < bare.size(); i++) {
				ratios.add(encoder.get(i) / bare.get(i));
			}
			return median(ratios);
		}

		private static double median(List<Double> values) {
			List<Double> sorted = values.stream().sorted().toList();
			int middle = sorted.size() / 2;
			return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
		}
	}
}
