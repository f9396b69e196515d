package io.antiphon.loop;

import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one turn of the loop is given, and what its stations learned on the way: the sources to take in, the service they are
 * about where they do not say so, the change that is to be judged, the sources that were refused as a whole with the reason,
 * the receipts of those that were not, and what is to be said of what was done, in sentences of the turn's language.
 */
public record Turn(
		List<Source> sources,
		String service,
		@Nullable Change change,
		List<Refusal> refusals,
		List<Receipt> receipts,
		List<String> remarks,
		Locale locale,
		Access access) {

	/** Where feedback is taken from. */
	public sealed interface Source {

		/** A file, and the file that says how to read it, where there is one. */
		record File(Path file, @Nullable Path mapping) implements Source {}

		/** The one that comes with the product; it declares when its change began. */
		record Sample() implements Source {}
	}

	/** When the change began that is to be judged, and on whose word. */
	public record Change(LocalDate date, Word word) {}

	/** Whose word a date is, and so what may be done on it. */
	public enum Word {
		/** Noted to plan with: nothing is frozen by it. */
		NOTED,
		/** Given by the user for this turn, as the yes to freezing what is proposed. */
		GIVEN,
		/** Declared by the bundled sample, whose test plans are frozen by it. */
		DECLARED
	}

	/** A source nothing was taken from. */
	public record Refusal(String source, String reason) {}

	public Turn {
		sources = List.copyOf(sources);
		refusals = List.copyOf(refusals);
		receipts = List.copyOf(receipts);
		remarks = List.copyOf(remarks);
	}

	/** A turn in which nothing was taken in yet. */
	public static Turn of(
			List<Source> sources, String service, @Nullable Change change, Locale locale, Access access) {
		return new Turn(sources, service, change, List.of(), List.of(), List.of(), locale, access);
	}

	/** A turn that takes nothing in and plans for a change that began then, where it is known. */
	public static Turn planning(@Nullable LocalDate noted, Locale locale, Access access) {
		return of(List.of(), "", noted == null ? null : new Change(noted, Word.NOTED), locale, access);
	}

	/** When the change began, where that is known. */
	public @Nullable LocalDate actionDate() {
		return change == null ? null : change.date();
	}

	/** Whether the test plans it proposes are frozen at once: their dates are known and somebody has said yes. */
	public boolean freezes() {
		return change != null && change.word() != Word.NOTED;
	}

	/** The same turn with the date its source declares, unless a date was given. */
	public Turn declaring(LocalDate date) {
		return change != null
				? this
				: new Turn(sources, service, new Change(date, Word.DECLARED), refusals, receipts, remarks, locale, access);
	}

	/** The same turn with one more source refused. */
	public Turn refusing(Refusal refusal) {
		var all = new ArrayList<>(refusals);
		all.add(refusal);
		return new Turn(sources, service, change, all, receipts, remarks, locale, access);
	}

	/** The same turn with one more source taken in. */
	public Turn taking(Receipt receipt) {
		var all = new ArrayList<>(receipts);
		all.add(receipt);
		return new Turn(sources, service, change, refusals, all, remarks, locale, access);
	}

	/** The same turn with more to say. */
	public Turn remarking(List<String> more) {
		var all = new ArrayList<>(remarks);
		all.addAll(more);
		return new Turn(sources, service, change, refusals, receipts, all, locale, access);
	}
}
