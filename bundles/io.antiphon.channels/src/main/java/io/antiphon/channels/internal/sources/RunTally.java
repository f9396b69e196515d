package io.antiphon.channels.internal.sources;

import io.antiphon.channels.Sentence;
import io.antiphon.channels.Taking;
import io.antiphon.channels.sources.SavedSource.Run;
import io.antiphon.channels.sources.Sources.Outcome;
import io.antiphon.feedback.Receipt;
import io.antiphon.tables.records.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What came of a run so far. For one thread. */
final class RunTally {

	private final List<Outcome> outcomes = new ArrayList<>();
	private final List<Sentence> notes = new ArrayList<>();
	private long unchanged;
	private long refusedBefore;

	void add(String name, Taking taking) {
		outcomes.add(new Outcome(name, taking));
	}

	void refuse(String name, Reason reason) {
		add(name, new Taking.Refused(name, List.of(reason::text)));
	}

	void note(Reason reason) {
		notes.add(reason::text);
	}

	/** A file is as it was when it was refused, and was not tried again. */
	void refusedBefore(String name) {
		refusedBefore++;
		note(SavingReason.STILL_REFUSED.with(name));
	}

	/** A file was as it had been. */
	void unchanged() {
		unchanged++;
	}

	/** Of what was not as before. */
	List<Outcome> outcomes() {
		return outcomes;
	}

	List<Sentence> notes() {
		return notes;
	}

	/** All of it in numbers. */
	Run run(Instant at) {
		return new Run(
				at, count(Taking.Taken.class), unchanged, count(Taking.Refused.class) + refusedBefore, sum(Receipt.Counts::stored),
				sum(Receipt.Counts::revised), sum(Receipt.Counts::known), sum(Receipt.Counts::rejected));
	}

	private long count(Class<? extends Taking> kind) {
		return outcomes.stream().filter(outcome -> kind.isInstance(outcome.taking())).count();
	}

	private long sum(ToLongFunction<Receipt.Counts> count) {
		return outcomes.stream()
				.mapToLong(outcome -> outcome.taking() instanceof Taking.Taken(var receipt) ? count.applyAsLong(receipt.counts()) : 0)
				.sum();
	}
}
