package io.antiphon.workbench.ui;

import io.antiphon.base.Progress;
import java.util.function.LongFunction;

/** A change that is kept under a number, and is taken back, and brought again, by another one each. */
public final class NumberedDeed implements Deed {

	/** What came of turning a change round. */
	public sealed interface Turned {

		/** It is done, by the change of this number. */
		record By(long change) implements Turned {}

		/** Nothing was changed, and why. */
		record Refused(String sentence) implements Turned {}
	}

	private final String label;
	private final LongFunction<Turned> turning;
	private long last;

	/** {@code turning} takes back the change of a number. Blocks. */
	public NumberedDeed(String label, long change, LongFunction<Turned> turning) {
		this.label = label;
		this.last = change;
		this.turning = turning;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Outcome undo(Progress progress) {
		return turned();
	}

	@Override
	public Outcome redo(Progress progress) {
		return turned();
	}

	private Outcome turned() {
		return switch (turning.apply(last)) {
			case Turned.By(var change) -> {
				last = change;
				yield new Outcome.Done();
			}
			case Turned.Refused(var sentence) -> new Outcome.Refused(sentence);
		};
	}
}
