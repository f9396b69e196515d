package io.antiphon.channels.internal.profile;

/**
 * How many different hashes were seen, to about 1.6 % (HyperLogLog of 4,096 registers; Flajolet et al. 2007, with linear
 * counting where few were seen).
 */
final class DistinctCount {

	private static final int BITS = 12;
	private static final int REGISTERS = 1 << BITS;
	private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

	private final byte[] registers = new byte[REGISTERS];

	void add(long hash) {
		int register = (int) (hash >>> Long.SIZE - BITS);
		int rank = Long.numberOfLeadingZeros(hash << BITS | 1L << BITS - 1) + 1;
		if (rank > registers[register]) {
			registers[register] = (byte) rank;
		}
	}

	long estimate() {
		double sum = 0;
		int empty = 0;
		for (byte rank : registers) {
			sum += 1.0 / (1L << rank);
			empty += rank == 0 ? 1 : 0;
		}
		double raw = ALPHA * REGISTERS * REGISTERS / sum;
		boolean few = raw <= 2.5 * REGISTERS && empty > 0;
		return Math.round(few ? REGISTERS * Math.log((double) REGISTERS / empty) : raw);
	}
}
