package io.antiphon.feedback.takeback;

import io.antiphon.feedback.Receipt;
import java.util.List;

/** What came of taking an intake back. Everything but {@link Done} has changed nothing. */
public sealed interface TakenBack {

	/** Nothing of it is visible any more. */
	record Done(Receipt receipt) implements TakenBack {}

	/** There is no such completed intake, or not any more. */
	record Nothing() implements TakenBack {}

	/** An intake is under way, here or in another workbench; afterwards it can be done. */
	record Busy() implements TakenBack {}

	/** What these later intakes brought are versions of it: they are to be taken back before, the newest first. */
	record First(List<Receipt> intakes) implements TakenBack {

		public First {
			intakes = List.copyOf(intakes);
		}
	}

	/** Pieces were erased of which it and other intakes brought versions: what is left of them holds all of these together. */
	record Erased() implements TakenBack {}

	/** Its line in the book is not as it was sealed: {@code check} says what is wrong. */
	record Unsound() implements TakenBack {}
}
