package io.antiphon.cli.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.store.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a check, one after the other. What cannot be read is a finding of its step; any other fault is kept until all that
 * was found is told. For one thread.
 */
final class Checklist {

	/** One check: {@code detail} says in a sentence what was looked at and found. */
	record Result(String name, boolean holds, String detail) {}

	private final Texts texts;
	private final List<Result> results = new ArrayList<>();
	private @Nullable RuntimeException fault;

	Checklist(Texts texts) {
		this.texts = texts;
	}

	Checklist step(String name, Supplier<List<Result>> step) {
		try {
			results.addAll(step.get());
		} catch (RuntimeException failed) {
			var unreadable = UnreadableException.in(failed);
			if (unreadable.isPresent()) {
				results.add(new Result(name, false, texts.get("check.unreadable", texts.get("check.step." + name), unreadable.get())));
			} else {
				keep(failed);
			}
		}
		return this;
	}

	private void keep(RuntimeException failed) {
		var first = fault;
		if (first == null) {
			fault = failed;
		} else if (first != failed) {
			first.addSuppressed(failed);
		}
	}

	List<Result> results() {
		return List.copyOf(results);
	}

	boolean sound() {
		return fault == null && results.stream().allMatch(Result::holds);
	}

	/** Throws what kept a step from its end, if anything did. */
	void end() {
		var first = fault;
		if (first != null) {
			throw first;
		}
	}
}
