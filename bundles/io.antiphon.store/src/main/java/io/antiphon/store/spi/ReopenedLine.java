package io.antiphon.store.spi;

import java.util.function.UnaryOperator;

/**
 * A line whose rows change in an act of their own after it was sealed: its sums in the next generation. Where the line is not
 * sealed yet, or its seal does not hold, rows are sealed and the line stays as it is; so what was forged stays to be seen. For
 * one transaction, which holds the line.
 */
public final class ReopenedLine {

	private final SealedLine line;
	private final Sealer sealer;
	private final Sums sums;
	private final boolean kept;

	public ReopenedLine(SealedLine line, Sealer sealer) {
		this(line, sealer, Sums::next);
	}

	private ReopenedLine(SealedLine line, Sealer sealer, UnaryOperator<Sums> next) {
		this.line = line;
		this.sealer = sealer;
		this.kept = line.seal() != null && sealer.holds(line);
		this.sums = kept ? next.apply(Sums.of(line.sums())) : new Sums(1);
	}

	/** One that all is taken from but what is added now. */
	public static ReopenedLine emptied(SealedLine line, Sealer sealer) {
		return new ReopenedLine(line, sealer, sums -> new Sums(sums.generation() + 1));
	}

	/** A row as it is, before it is changed or taken away; one that was forged meanwhile is not what was summed up. */
	public void remove(SealedRow row) {
		if (kept && row.seal() != null && sealer.holds(row)) {
			sums.remove(row);
		}
	}

	/** A row as it is now: seals it. */
	public void add(SealedRow row) {
		sealer.seal(row);
		if (kept) {
			sums.add(row);
		}
	}

	/** Puts other words into a row, and whether any of it changed; one whose seal does not hold gets none that does. */
	public boolean reword(Worded row, UnaryOperator<String> words) {
		boolean holds = row.seal() != null && sealer.holds(row);
		boolean changed = row.reword(words);
		if (changed && holds) {
			if (kept) {
				sums.remove(row); // by the seal it had
			}
			add(row);
		}
		return changed;
	}

	/** Seals the line over what belongs to it now, and returns it. */
	public SealedLine close() {
		if (kept) {
			line.sums(sums.text());
			sealer.seal(line);
		}
		return line;
	}
}
