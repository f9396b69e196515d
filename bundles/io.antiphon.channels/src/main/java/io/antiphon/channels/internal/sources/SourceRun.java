package io.antiphon.channels.internal.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.Arrivals.Arrival;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.SavedSource.Run;
import io.antiphon.channels.sources.Sources.Outcome;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** One run over a source. For one thread. */
final class SourceRun {

	private final Intake intake;
	private final SeenFiles seen;
	private final Locale locale;
	private final Access access;
	private final Progress progress;
	private final List<Outcome> outcomes = new ArrayList<>();
	private long unchanged;

	SourceRun(Intake intake, SeenFiles seen, Locale locale, Access access, Progress progress) {
		this.intake = intake;
		this.seen = seen;
		this.locale = locale;
		this.access = access;
		this.progress = progress;
	}

	/** Of the files that were not as before. */
	List<Outcome> outcomes() {
		return outcomes;
	}

	/** Takes in what is not as before. Cancelled, it stops at the file under way, and what was taken in stays so. */
	Run over(SavedSource source, Instant at) {
		var declared = new Declared(source.mapping(), source.service(), Map.of(), locale);
		try (var arrivals = intake.arrivals(Path.of(source.location()))) {
			for (var arrival : arrivals.all()) {
				if (progress.cancelled()) {
					break;
				}
				take(arrival, declared);
			}
		} catch (InvalidPathException noPath) {
			outcomes.add(new Outcome(source.location(), refused(source.location(), SavingReason.NO_PATH)));
		}
		seen.keep(access.actor());
		return new Run(
				at, count(Taking.Taken.class), unchanged, count(Taking.Refused.class), sum(Receipt.Counts::stored),
				sum(Receipt.Counts::revised),
				sum(Receipt.Counts::known), sum(Receipt.Counts::rejected));
	}

	private void take(Arrival arrival, Declared declared) {
		switch (arrival) {
			case Arrival.Refused(var name, var reason) -> outcomes.add(new Outcome(name, new Taking.Refused(name, List.of(reason))));
			case Arrival.File(var name, var path) -> take(name, path, declared);
		}
	}

	private void take(String name, Path path, Declared declared) {
		var before = sha256(path);
		if (seen.has(name, before)) {
			unchanged++;
			return;
		}
		var taking = intake.take(path, declared, access, progress);
		outcomes.add(new Outcome(name, taking));
		if (taking instanceof Taking.Taken(var receipt)) {
			seen.add(name, receipt.source().sha256());
		}
	}

	/** Empty where it cannot be read, which whoever takes it in says. */
	private static String sha256(Path path) {
		try {
			return SourceFile.sha256(path);
		} catch (IOException unreadable) {
			return "";
		}
	}

	private static Taking refused(String name, SavingReason reason) {
		return new Taking.Refused(name, List.of(reason.with()::text));
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
