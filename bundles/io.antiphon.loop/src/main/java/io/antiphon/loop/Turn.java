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
 * What one automatic turn of the loop is given, and what its stations learned on the way: the files to take in (none means
 * the bundled sample), how to read them, the service they are about where no column says so, when the improvement began,
 * the files that were refused as a whole with the reason, and the receipts of those that were not.
 */
public record Turn(
		List<Path> files,
		@Nullable Path mapping,
		String service,
		@Nullable LocalDate actionDate,
		List<Refusal> refusals,
		List<Receipt> receipts,
		Locale locale,
		Access access) {

	/** A file nothing was taken from. */
	public record Refusal(String file, String reason) {}

	public Turn {
		files = List.copyOf(files);
		refusals = List.copyOf(refusals);
		receipts = List.copyOf(receipts);
	}

	/** A turn in which nothing was taken in yet. */
	public Turn(
			List<Path> files,
			@Nullable Path mapping,
			String service,
			@Nullable LocalDate actionDate,
			List<Refusal> refusals,
			Locale locale,
			Access access) {
		this(files, mapping, service, actionDate, refusals, List.of(), locale, access);
	}

	/** The same turn with the date its source declares, unless a date was given. */
	public Turn declaring(LocalDate date) {
		return actionDate != null ? this : new Turn(files, mapping, service, date, refusals, receipts, locale, access);
	}

	/** The same turn with one more file refused. */
	public Turn refusing(Refusal refusal) {
		var all = new ArrayList<>(refusals);
		all.add(refusal);
		return new Turn(files, mapping, service, actionDate, all, receipts, locale, access);
	}

	/** The same turn with one more file taken in. */
	public Turn taking(Receipt receipt) {
		var all = new ArrayList<>(receipts);
		all.add(receipt);
		return new Turn(files, mapping, service, actionDate, refusals, all, locale, access);
	}
}
