package io.antiphon.channels.internal.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.Arrivals.Arrival;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.privacy.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One run over the files of a source. For one thread. */
final class FileRun {

	private final Intake intake;
	private final SeenFiles seen;
	private final RunTally tally;
	private final Access access;
	private final Progress progress;
	private final Path root;
	private final Set<Path> refused = new HashSet<>();

	FileRun(Intake intake, SeenFiles seen, RunTally tally, Access access, Progress progress, Path root) {
		this.intake = intake;
		this.seen = seen;
		this.tally = tally;
		this.access = access;
		this.progress = progress;
		this.root = root;
	}

	/** Takes in what is not as before at these places. Cancelled, it stops at the file under way, and what was taken in stays so. */
	void over(List<Path> places, Declared declared) {
		for (var place : places) {
			try (var arrivals = intake.arrivals(place)) {
				for (var arrival : arrivals.all()) {
					if (!progress.cancelled()) {
						take(arrival, place, declared);
					}
				}
			}
		}
		seen.keep(access.actor());
	}

	/** The files in which something was refused. */
	Set<Path> refused() {
		return refused;
	}

	private void take(Arrival arrival, Path place, Declared declared) {
		switch (arrival) {
			case Arrival.Refused(var name, var reason) -> refuse(arrival, place, new Taking.Refused(name, List.of(reason)));
			case Arrival.File file -> take(file, place, declared);
		}
	}

	private void take(Arrival.File file, Path place, Declared declared) {
		var name = name(file, place);
		var before = sha256(file.path());
		if (seen.has(name, before)) {
			tally.unchanged();
			return;
		}
		switch (intake.take(file.path(), declared, access, progress)) {
			case Taking.Refused refusal -> refuse(file, place, refusal);
			case Taking.Cancelled cancelled -> tally.add(name, cancelled);
			case Taking.Taken taken -> {
				tally.add(name, taken);
				seen.add(name, taken.receipt().source().sha256());
			}
		}
	}

	private void refuse(Arrival arrival, Path place, Taking.Refused refusal) {
		tally.add(name(arrival, place), refusal);
		refused.add(Files.isDirectory(place) ? place.resolve(arrival.name().replaceFirst("!.*", "")) : place);
	}

	/** By its path below the source, also where its file alone is looked at. */
	private String name(Arrival arrival, Path place) {
		var above = place.getParent();
		boolean alone = above != null && !place.equals(root) && above.startsWith(root) && !above.equals(root);
		return alone ? root.relativize(above).toString().replace('\\', '/') + "/" + arrival.name() : arrival.name();
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
