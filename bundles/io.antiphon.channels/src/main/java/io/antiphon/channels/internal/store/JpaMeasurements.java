package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.measure.Series;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Measurements in the workspace that is open at the moment of each call. Thread-safe; every call blocks. */
public final class JpaMeasurements {

	private final Store store;
	private final Sealing sealing;
	private final Supplier<Words> erased;
	private @Nullable Snapshot snapshot;

	/** Over a workspace in which nobody was erased by name. */
	public JpaMeasurements(Store store, Sealing sealing) {
		this(store, sealing, () -> Words.NONE);
	}

	/** {@code erased}: the words that are taken out of whatever comes in. */
	public JpaMeasurements(Store store, Sealing sealing, Supplier<Words> erased) {
		this.erased = erased;
		this.store = store;
		this.sealing = sealing;
	}

	/** Starts an intake once no other is under way; what a crash left of earlier ones is taken away first. */
	public MeasurementIntake begin(String file, String connector, String actor) {
		var redaction = Redaction.newest().hiding(erased.get()::masked);
		var intake = OpenIntake.begin(store, sealing, new OpenIntake.Opening(file, connector, actor, redaction));
		boolean begun = false;
		try {
			var measuring = new MeasurementIntake(intake, snapshot());
			begun = true;
			return measuring;
		} finally {
			if (!begun) {
				intake.close();
			}
		}
	}

	/** Where the workspace keeps its files. */
	public Path folder() {
		return store.workspace().directory();
	}

	/** All that was measured. */
	public List<Series> series() {
		return snapshot().series();
	}

	/** The receipts of all completed intakes, of measurements and of events, oldest first. */
	public List<Receipt> receipts() {
		return new MeasurementLedger(store).receipts();
	}

	/** Read once for each state of each workspace. */
	private synchronized Snapshot snapshot() {
		var intakes = new MeasurementLedger(store).sums();
		var known = snapshot;
		if (known == null || !known.workspace().equals(store.workspace().id()) || !known.intakes().equals(intakes)) {
			known = Snapshot.read(store, intakes);
			snapshot = known;
		}
		return known;
	}
}
