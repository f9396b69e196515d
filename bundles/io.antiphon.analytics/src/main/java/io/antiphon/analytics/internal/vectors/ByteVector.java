package io.antiphon.analytics.internal.vectors;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A vector of length 1 in one byte a dimension: its coordinates in 127th parts of the greatest. */
record ByteVector(byte[] steps) {

	private static final int MOST = Byte.MAX_VALUE;
	/** No encoder of ours has more. */
	private static final int MOST_DIMENSIONS = 8_192;

	static ByteVector of(float[] vector) {
		var greatest = 0f;
		for (var coordinate : vector) {
			greatest = Math.max(greatest, Math.abs(coordinate));
		}
		var step = greatest == 0 ? 1 : greatest / MOST;
		var steps = new byte[vector.length];
		for (var index = 0; index < steps.length; index++) {
			steps[index] = (byte) Math.round(vector[index] / step);
		}
		return new ByteVector(steps);
	}

	/** As it was, but for what was lost. */
	float[] floats() {
		var squares = 0.0;
		for (var one : steps) {
			squares += (double) one * one;
		}
		var unit = squares == 0 ? 0 : 1 / Math.sqrt(squares);
		var vector = new float[steps.length];
		for (var index = 0; index < vector.length; index++) {
			vector[index] = (float) (steps[index] * unit);
		}
		return vector;
	}

	void write(DataOutput out) throws IOException {
		out.writeShort(steps.length);
		out.write(steps);
	}

	/** {@link IOException} where it is none. */
	static ByteVector read(DataInput in) throws IOException {
		var length = in.readUnsignedShort();
		if (length > MOST_DIMENSIONS) {
			throw new IOException("no vector");
		}
		var steps = new byte[length];
		in.readFully(steps);
		return new ByteVector(steps);
	}
}
