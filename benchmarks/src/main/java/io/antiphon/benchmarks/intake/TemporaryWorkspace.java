package io.antiphon.benchmarks.intake;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.intake.FileIntake;
import io.antiphon.channels.internal.store.JpaMeasurements;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.internal.PrivacyComponent;
import io.antiphon.privacy.internal.PrivacyContributionComponent;
import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A new workspace of the product, with its own keys, that is deleted when it is closed. */
final class TemporaryWorkspace implements AutoCloseable {

	private final Path folder;
	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(
			new StoreContributionComponent(), new PrivacyContributionComponent(), new FeedbackContributionComponent()));
	private final PrivacyComponent privacy;
	private final JpaFeedback feedback;

	/** As the product has it. */
	TemporaryWorkspace() {
		this(List.of(), sealing -> sealing);
	}

	/** Whose tables are known to a check, and whose seals are made otherwise. */
	TemporaryWorkspace(List<Function<Store, SealedTables>> tables, UnaryOperator<Sealing> sealing) {
		privacy = PrivacyComponent.of(store, tables.stream().map(table -> table.apply(store)).toList());
		feedback = new JpaFeedback(store, privacy, sealing.apply(privacy));
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
		privacy.sealed();
	}

	/** Takes a file in as the product does; returns how many rows were stored. */
	long take(Path file, Declared declared) {
		var access = privacy.access("benchmark", Purpose.IMPROVE_SERVICE);
		var intake = new FileIntake(feedback, new JpaMeasurements(store, privacy), access, Progress.NONE);
		return switch (intake.take(file, declared)) {
			case Taking.Taken(var receipt) -> receipt.counts().stored();
			case Taking.Refused refused -> throw new IllegalArgumentException("refused: " + refused);
			case Taking.Cancelled() -> throw new IllegalStateException("nobody cancelled");
		};
	}

	/** Its feedback. */
	JpaFeedback feedback() {
		return feedback;
	}

	/** Its door, which checks its seals too. */
	PrivacyComponent privacy() {
		return privacy;
	}

	/** Work with the database itself. */
	interface Work<T> {
		T on(Connection connection) throws SQLException;
	}

	/** Does it in one transaction. */
	<T> T transaction(Work<T> work) {
		return store.write(manager -> {
			try {
				return work.on(manager.unwrap(Connection.class));
			} catch (SQLException failed) {
				throw new IllegalStateException(failed);
			}
		});
	}

	@Override
	public void close() {
		feedback.close();
		store.close();
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
