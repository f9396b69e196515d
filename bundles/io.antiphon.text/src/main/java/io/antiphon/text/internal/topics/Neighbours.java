package io.antiphon.text.internal.topics;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Exactly the nearest points of each point by inner product, nearest first; equal ones in index order. */
record Neighbours(int[][] indices, float[][] likeness) {
	private static final int BLOCK = 1_024;

	/** Compares all pairs, block by block; n² × dimensions multiplications on all processors; stops where {@code cancelled}. */
	static Neighbours of(float[][] points, int count, BooleanSupplier cancelled) {
		int n = points.length;
		int k = Math.min(count, n - 1);
		float[][][] blocks = transposed(points);
		var indices = new int[n][];
		var likeness = new float[n][];
		IntStream.range(0, n).parallel().forEach(i -> {
			var nearest = new Nearest(k);
			var products = new float[BLOCK];
			Clusters.check(cancelled);
			for (int b = 0; b < blocks.length; b++) {
				multiply(points[i], blocks[b], products);
				nearest.offer(products, b * BLOCK, Math.min(BLOCK, n - b * BLOCK), i);
			}
			indices[i] = nearest.indices();
			likeness[i] = nearest.likeness();
		});
		return new Neighbours(indices, likeness);
	}

	/** Points in blocks, each dimension contiguous, so that the inner loop runs over points and vectorises. */
	private static float[][][] transposed(float[][] points) {
		int dimensions = points[0].length;
		var blocks = new float[(points.length + BLOCK - 1) / BLOCK][dimensions][BLOCK];
		for (int i = 0; i < points.length; i++) {
			for (int d = 0; d < dimensions; d++) {
				blocks[i / BLOCK][d][i % BLOCK] = points[i][d];
			}
		}
		return blocks;
	}

	private static void multiply(float[] point, float[][] block, float[] products) {
		Arrays.fill(products, 0);
		for (int d = 0; d < point.length; d++) {
			float factor = point[d];
			float[] values = block[d];
			for (int j = 0; j < BLOCK; j++) {
				products[j] += factor * values[j];
			}
		}
	}

	/** The best few seen so far, kept sorted. */
	private static final class Nearest {
		private final int[] index;
		private final float[] value;
		private int size;

		Nearest(int capacity) {
			index = new int[capacity];
			value = new float[capacity];
		}

		void offer(float[] products, int offset, int count, int self) {
			for (int j = 0; j < count; j++) {
				if (size < value.length || value.length > 0 && products[j] > value[size - 1]) {
					insert(products[j], offset + j, self);
				}
			}
		}

		private void insert(float product, int candidate, int self) {
			if (candidate == self) {
				return;
			}
			int at = size < value.length ? size++ : size - 1;
			while (at > 0 && value[at - 1] < product) {
				value[at] = value[at - 1];
				index[at] = index[at - 1];
				at--;
			}
			value[at] = product;
			index[at] = candidate;
		}

		int[] indices() {
			return Arrays.copyOf(index, size);
		}

		float[] likeness() {
			return Arrays.copyOf(value, size);
		}
	}
}
