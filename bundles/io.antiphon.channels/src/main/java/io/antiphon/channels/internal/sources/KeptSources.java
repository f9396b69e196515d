package io.antiphon.channels.internal.sources;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.channels.internal.mapping.file.MappingReading;
import io.antiphon.channels.internal.sources.SourceRun.Means;
import io.antiphon.channels.sources.SavedSource.Run;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Schedule;
import io.antiphon.channels.sources.Sources;
import io.antiphon.channels.spi.Address;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Documents;
import io.antiphon.tables.records.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saved sources as documents of the workspace, with which files of each were taken in as they are, and where each endpoint ended. */
public class KeptSources implements Sources {

	private static final String KIND = "channels.source";

	/** By whom a look is kept that nobody asked for. */
	private static final String NOBODY = "antiphon";
	private static final long BY_HAND = 0;
	private static final long ON_CHANGE = -1;

	private final Means means;
	private final Documents documents;
	private final Privacy privacy;

	/** A source as it is kept; {@code minutes} between two runs, or one of the two above. */
	record Kept(
			String id, String name, String location, String mapping, String service, long minutes, @Nullable String passwordFile,
			@Nullable Run last) {

		static Kept of(SavedSource source) {
			long minutes = switch (source.schedule()) {
				case Schedule.ByHand() -> BY_HAND;
				case Schedule.OnChange() -> ON_CHANGE;
				case Schedule.Every(var time) -> time.toMinutes();
			};
			return new Kept(
					source.id(), source.name(), source.location(), source.mapping(), source.service(), minutes, source.passwordFile(),
					source.last());
		}

		SavedSource source() {
			var schedule = minutes == ON_CHANGE ? new Schedule.OnChange() : Schedule.every(Duration.ofMinutes(minutes));
			return new SavedSource(id, name, location, mapping, service, schedule, Objects.requireNonNullElse(passwordFile, ""), last);
		}
	}

	public KeptSources(Means means, Privacy privacy) {
		this.means = means;
		this.documents = means.documents();
		this.privacy = privacy;
	}

	@Override
	public List<SavedSource> all() {
		return documents.all(KIND, Kept.class).stream().map(Kept::source).toList();
	}

	@Override
	public Optional<SavedSource> find(String name) {
		return all().stream().filter(source -> source.name().equals(name.strip())).findFirst();
	}

	@Override
	public Saving save(SavedSource source, Access access) {
		var wrong = wrong(source);
		if (wrong.isPresent()) {
			return new Saving.Refused(wrong.get()::text);
		}
		var id = source.id().isEmpty() ? Ids.text(means.store().workspace().ids().next()) : source.id();
		var fresh = new SavedSource(
				id, source.name().strip(), source.location().strip(), source.mapping(), source.service().strip(), source.schedule(),
				source.passwordFile().strip(), null);
		var before = known(id);
		var last = before.isEmpty() ? null : before.get().last();
		var saved = last == null ? fresh : fresh.after(last);
		documents.put(KIND, id, Kept.of(saved), access.actor());
		privacy.audit(access, "source.save", id, 1);
		return new Saving.Saved(saved);
	}

	private Optional<SavedSource> known(String id) {
		return documents.find(KIND, id, Kept.class).map(Kept::source);
	}

	private Optional<Reason> wrong(SavedSource source) {
		var parts = List.of(source.name(), source.location(), source.service(), source.passwordFile());
		if (source.name().isBlank()) {
			return Optional.of(SavingReason.NO_NAME.with());
		}
		if (source.location().isBlank()) {
			return Optional.of(SavingReason.NO_LOCATION.with());
		}
		if (parts.stream().anyMatch(part -> part.length() > SavedSource.LONGEST)) {
			return Optional.of(SavingReason.TOO_LONG.with(SavedSource.LONGEST));
		}
		if (find(source.name()).filter(other -> !other.id().equals(source.id())).isPresent()) {
			return Optional.of(SavingReason.NAME_TAKEN.with(source.name().strip()));
		}
		if (!source.mapping().isBlank() && MappingFile.parse(source.mapping()) instanceof MappingReading.Wrong(var errors)) {
			return Optional.of(SavingReason.MAPPING_WRONG.with(errors.getFirst().reason()));
		}
		return Address.is(source.location().strip()) ? wrongAddress(source) : Optional.empty();
	}

	private Optional<Reason> wrongAddress(SavedSource source) {
		if (Address.hasPassword(source.location())) {
			return Optional.of(SavingReason.PASSWORD_IN_ADDRESS.with());
		}
		if (source.schedule() instanceof Schedule.OnChange) {
			return Optional.of(SavingReason.NOT_WATCHED.with());
		}
		var address = Address.parse(source.location());
		if (address.isEmpty()) {
			return Optional.of(SavingReason.NO_ADDRESS.with());
		}
		var wrong = means.endpoints().wrong(address.get());
		return wrong.isEmpty() && PasswordFile.read(source.passwordFile().strip()) instanceof PasswordFile.Unfit(var reason)
				? Optional.of(reason)
				: wrong;
	}

	@Override
	public boolean remove(String id, Access access) {
		if (known(id).isEmpty()) {
			return false;
		}
		SeenFiles.forget(documents, id);
		WatchedFiles.forget(documents, id);
		Cursors.forget(documents, id);
		documents.remove(KIND, id);
		privacy.audit(access, "source.remove", id, 1);
		return true;
	}

	@Override
	public List<SavedSource> due(Instant now) {
		return means.store().workspace().readOnly() ? List.of() : all().stream().filter(source -> due(source, now)).toList();
	}

	private boolean due(SavedSource source, Instant now) {
		var due = source.due();
		return source.schedule() instanceof Schedule.OnChange
				? !WatchedFiles.still(new WatchedFiles(documents, source).look(now, NOBODY), now).isEmpty()
				: due != null && !due.isAfter(now);
	}

	@Override
	public Running run(String id, Locale locale, Access access, Progress progress) {
		return run(id, false, locale, access, progress);
	}

	@Override
	public Running runDue(String id, Locale locale, Access access, Progress progress) {
		return run(id, true, locale, access, progress);
	}

	private Running run(String id, boolean due, Locale locale, Access access, Progress progress) {
		var lease = means.store().lease(SourceRun.lease(id));
		if (lease.isEmpty()) {
			return new Running.UnderWay();
		}
		try (var held = lease.get()) {
			var source = known(id);
			if (source.isEmpty()) {
				return new Running.Unknown();
			}
			var now = means.clock().instant();
			if (due && !due(source.get(), now)) {
				return new Running.UnderWay(); // until just now: whoever waited for it need not do it again
			}
			var at = now.truncatedTo(ChronoUnit.SECONDS);
			var tally = new RunTally();
			new SourceRun(means, source.get(), tally, access, progress).take(due, locale);
			var after = source.get().after(tally.run(at));
			documents.put(KIND, id, Kept.of(after), access.actor());
			return new Running.Ran(after, tally.outcomes(), tally.notes());
		}
	}
}
