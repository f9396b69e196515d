package io.antiphon.channels.internal.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.Arrivals.Arrival;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.privacy.Access;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One run over the files of a source. For one thread. */
final class FileRun {

	private final Intake intake;
	private final SeenFiles seen;
	private final RunTally tally;
	private final Access access;
	private final Progress progress;

	FileRun(Intake intake, SeenFiles seen, RunTally tally, Access access, Progress progress) {
		this.intake = intake;
		this.seen = seen;
		this.tally = tally;
		this.access = access;
		this.progress = progress;
	}

	/** Takes in what is not as before at these places. Cancelled, it stops at the file under way, and what was taken in stays so. */
	void over(List<Path> places, Declared declared) {
		for (var place : places) {
			try (var arrivals = intake.arrivals(place)) {
				for (var arrival : arrivals.all()) {
					if (!progress.cancelled()) {
						take(arrival, declared);
					}
				}
			}
		}
		seen.keep(access.actor());
	}

	private void take(Arrival arrival, Declared declared) {
		switch (arrival) {
			case Arrival.Refused(var name, var reason) -> tally.add(name, new Taking.Refused(name, List.of(reason)));
			case Arrival.File(var name, var path) -> take(name, path, declared);
		}
	}

	private void take(String name, Path path, Declared declared) {
		var before = sha256(path);
		if (seen.has(name, before)) {
			tally.unchanged();
			return;
		}
		var taking = intake.take(path, declared, access, progress);
		tally.add(name, taking);
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
}
