package io.antiphon.channels.internal.sources;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.channels.Intake;
import io.antiphon.channels.internal.mapping.MappingFile;
import io.antiphon.channels.internal.mapping.MappingReading;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.SavedSource.Run;
import io.antiphon.channels.sources.Sources;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.tables.records.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saved sources as documents of the workspace, with which files of each were taken in as they are. */
public class KeptSources implements Sources {

	private static final String KIND = "channels.source";

	private final Documents documents;
	private final Store store;
	private final Privacy privacy;
	private final Intake intake;
	private final Clock clock;

	/** A source as it is kept; {@code minutes} of {@link SavedSource#every}. */
	record Kept(String id, String name, String location, String mapping, String service, long minutes, @Nullable Run last) {

		static Kept of(SavedSource source) {
			return new Kept(
					source.id(), source.name(), source.location(), source.mapping(), source.service(), source.every().toMinutes(),
					source.last());
		}

		SavedSource source() {
			return new SavedSource(id, name, location, mapping, service, Duration.ofMinutes(minutes), last);
		}
	}

	public KeptSources(Documents documents, Store store, Privacy privacy, Intake intake, Clock clock) {
		this.documents = documents;
		this.store = store;
		this.privacy = privacy;
		this.intake = intake;
		this.clock = clock;
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
		var id = source.id().isEmpty() ? Ids.text(store.workspace().ids().next()) : source.id();
		var fresh = new SavedSource(
				id, source.name().strip(), source.location().strip(), source.mapping(), source.service().strip(), source.every());
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
		var parts = List.of(source.name(), source.location(), source.service());
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
		return !source.mapping().isBlank() && MappingFile.parse(source.mapping()) instanceof MappingReading.Wrong(var errors)
				? Optional.of(SavingReason.MAPPING_WRONG.with(errors.getFirst().reason()))
				: Optional.empty();
	}

	@Override
	public boolean remove(String id, Access access) {
		if (known(id).isEmpty()) {
			return false;
		}
		SeenFiles.forget(documents, id);
		documents.remove(KIND, id);
		privacy.audit(access, "source.remove", id, 1);
		return true;
	}

	@Override
	public List<SavedSource> due(Instant now) {
		return all().stream().filter(source -> {
			var due = source.due();
			return due != null && !due.isAfter(now);
		}).toList();
	}

	@Override
	public Running run(String id, Locale locale, Access access, Progress progress) {
		var lease = store.lease("source." + id);
		if (lease.isEmpty()) {
			return new Running.UnderWay();
		}
		try (var held = lease.get()) {
			var source = known(id);
			if (source.isEmpty()) {
				return new Running.Unknown();
			}
			var rounds = new SourceRun(intake, new SeenFiles(documents, source.get()), locale, access, progress);
			var run = rounds.over(source.get(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
			var after = source.get().after(run);
			documents.put(KIND, id, Kept.of(after), access.actor());
			return new Running.Ran(after, rounds.outcomes());
		}
	}
}
