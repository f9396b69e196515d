package io.antiphon.benchmarks;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.intake.FileIntake;
import io.antiphon.channels.internal.measure.Indicators;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.store.ChannelsContributionComponent;
import io.antiphon.channels.internal.store.JpaEvents;
import io.antiphon.channels.internal.store.JpaMeasurements;
import io.antiphon.channels.tables.internal.TextConnectorComponent;
import io.antiphon.channels.tables.internal.WorkbookConnectorComponent;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.PrivacyComponent;
import io.antiphon.privacy.internal.PrivacyContributionComponent;
import io.antiphon.store.Compaction;
import io.antiphon.store.Documents;
import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceCompaction;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.internal.documents.JpaShelf;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A new workspace of the product, with its own keys, that is deleted when it is closed. */
public final class TemporaryWorkspace implements AutoCloseable {

	private static final Connectors CONNECTORS = Connectors.of(new TextConnectorComponent(), new WorkbookConnectorComponent());

	private final Path folder;
	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(
			new StoreContributionComponent(),
			new PrivacyContributionComponent(),
			new FeedbackContributionComponent(),
			new ChannelsContributionComponent()));
	private final PrivacyComponent seals;
	private final JpaFeedback feedback;

	/** As the product has it. */
	public TemporaryWorkspace() {
		this(List.of(), sealing -> sealing);
	}

	/** Whose tables are known to a check, and whose seals are made otherwise. */
	public TemporaryWorkspace(List<Function<Store, SealedTables>> tables, UnaryOperator<Sealing> sealing) {
		seals = PrivacyComponent.of(store, tables.stream().map(table -> table.apply(store)).toList());
		feedback = new JpaFeedback(store, privacy(), sealing.apply(seals));
		try {
			folder = Files.createTempDirectory("antiphon-benchmark");
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		System.setProperty("antiphon.keys", folder.resolve("keys").toString());
		var opening = store.open(folder.resolve("workspace"));
		if (!(opening instanceof Opening.Opened)) {
			throw new IllegalStateException("not opened: " + opening);
		}
		privacy().sealed();
	}

	/** Takes a file in as the product does; returns how many rows were stored. */
	public long take(Path file, Declared declared) {
		return switch (taking(file, declared)) {
			case Taking.Taken(var receipt) -> receipt.counts().stored();
			case Taking.Refused refused -> throw new IllegalArgumentException("refused: " + refused);
			case Taking.Cancelled() -> throw new IllegalStateException("nobody cancelled");
		};
	}

	/** Its feedback. */
	public JpaFeedback feedback() {
		return feedback;
	}

	/** Its door. */
	public Privacy privacy() {
		return seals.privacy();
	}

	/** What seals it. */
	public Seals seals() {
		return seals;
	}

	/** Takes a file in as the product does; returns what came of it. */
	public Taking taking(Path file, Declared declared) {
		return taking(file, declared, Progress.NONE);
	}

	/** The same, telling how far it is. */
	public Taking taking(Path file, Declared declared, Progress progress) {
		var access = privacy().access("benchmark", Purpose.IMPROVE_SERVICE);
		var stores = new FileIntake.Stores(
				feedback, new JpaMeasurements(store, seals), new JpaEvents(
						store, privacy(), seals, JpaEvents.Erased.NOBODY, intake -> feedback.redactionVersion(intake) > 0));
		return new FileIntake(stores, CONNECTORS, access, progress).take(file, declared);
	}

	/** Takes a sample in, as the file that people get of it. */
	public long take(Sample sample) {
		var file = folder.resolve(Sample.FILE_NAME);
		try {
			sample.writeCsv(file);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return take(file, new Declared(Sample.mapping(), sample.service(), Map.of(), Locale.ENGLISH));
	}

	/** All that was stored, on any day or on those of {@code within}. */
	public FeedbackBatches stored(@Nullable Period within) {
		var scope = within == null ? Scope.ALL : Scope.ALL.within(within);
		return feedback.batches(scope, privacy().access("benchmark", Purpose.IMPROVE_SERVICE));
	}

	/** Documents of its own, with their revisions. */
	public Documents documents() {
		return new JpaDocuments(store, seals);
	}

	public Revisions revisions() {
		return Revisions.over(new JpaShelf(store, seals));
	}

	/** What was measured in it. */
	public IndicatorSource measured() {
		return new Indicators(new JpaMeasurements(store, seals)::series);
	}

	/** The folder in which it lies as {@code workspace}, with its keys beside it in {@code keys}. */
	public Path folder() {
		return folder;
	}

	/** Leaves it to another process; nothing more can be asked of it. */
	public void leave() {
		feedback.close();
		store.close();
	}

	/** Work with the database itself. */
	public interface Work<T> {
		T on(Connection connection) throws SQLException;
	}

	/** Does it in one transaction. */
	public <T> T transaction(Work<T> work) {
		return store.write(manager -> {
			try {
				return work.on(manager.unwrap(Connection.class));
			} catch (SQLException failed) {
				throw new IllegalStateException(failed);
			}
		});
	}

	/** Writes all of its tables anew, without what was taken out of them. */
	public Compaction.Outcome compact(Progress progress) {
		return new WorkspaceCompaction(store).run(progress);
	}

	@Override
	public void close() {
		leave();
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
