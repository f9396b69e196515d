package io.antiphon.channels.internal.sources;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.internal.source.Endpoints;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Schedule;
import io.antiphon.channels.spi.Address;
import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.privacy.Access;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One run over a source, whatever it is. For one thread; whoever runs it holds its lease. */
record SourceRun(Means means, SavedSource source, RunTally tally, Access access, Progress progress) {

	private static final String INCOMING = "incoming";

	/** What a run works with; {@code limits} of what an endpoint brings at once. */
	public record Means(Documents documents, Store store, Intake intake, Endpoints endpoints, Clock clock, Limits limits) {}

	/** The lease of a source by its id. */
	static String lease(String id) {
		return "source." + id;
	}

	/** Takes in what is new; {@code due}: where it is watched, of the files that are still alone. */
	void take(boolean due, Locale locale) {
		var declared = new Declared(source.mapping(), source.service(), Map.of(), locale);
		try {
			if (Address.is(source.location())) {
				endpoint(declared);
			} else if (source.schedule() instanceof Schedule.OnChange) {
				watched(due, declared);
			} else {
				files(List.of(Path.of(source.location())), declared);
			}
		} catch (InvalidPathException noPath) {
			tally.refuse(source.location(), SavingReason.NO_PATH.with());
		}
	}

	/** Hands back in which files something was refused. */
	private Set<Path> files(List<Path> places, Declared declared) {
		var run = new FileRun(means.intake, new SeenFiles(means.documents, source), tally, access, progress, Path.of(source.location()));
		run.over(places, declared);
		return run.refused();
	}

	private void watched(boolean due, Declared declared) {
		var watched = new WatchedFiles(means.documents, source);
		var now = means.clock.instant();
		var then = watched.look(now, access.actor());
		var still = WatchedFiles.still(then, now);
		var tried = due ? still : then.keySet().stream().map(Path::of).toList();
		var refused = files(due ? still : List.of(Path.of(source.location())), declared);
		if (!progress.cancelled()) {
			watched.taken(then, tried, refused, access.actor());
			WatchedFiles.refused(then).stream()
					.filter(file -> !tried.contains(file))
					.forEach(file -> tally.refusedBefore(SourceFile.name(file, Path.of(source.location()))));
		}
	}

	private void endpoint(Declared declared) {
		var address = Address.parse(source.location());
		var folder = means.store.workspace().derived().resolve(INCOMING);
		var leased = means.store.leased();
		try {
			Incoming.sweep(folder, id -> leased.contains(lease(id)));
			if (address.isEmpty()) {
				tally.refuse(source.name(), SavingReason.NO_ADDRESS.with());
			} else {
				new EndpointRun(means.endpoints, means.intake, new Cursors(means.documents, source), tally, means.limits)
						.over(address.get(), declared, folder.resolve(source.id()), access, progress);
			}
		} catch (IOException stays) {
			tally.refuse(source.name(), SavingReason.NO_SPOOL.with());
		}
	}
}
