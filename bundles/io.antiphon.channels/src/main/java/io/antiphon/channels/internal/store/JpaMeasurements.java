package io.antiphon.channels.internal.store;

import io.antiphon.base.Ids;
import io.antiphon.channels.internal.measure.Series;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.takeback.Prospect;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.feedback.takeback.TakingBack;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.store.spi.Sealing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measurements in the workspace that is open at the moment of each call, and the book of their intakes, which those of events share. What an
 * intake replaced that is taken back counts again by itself, and so does what replaces something of it. Thread-safe; every call blocks.
 */
public final class JpaMeasurements implements TakingBack {

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

	@Override
	public Optional<Prospect> prospect(long intake, Access access) {
		var receipts = new MeasurementLedger(store).receipts();
		return receipts.stream().filter(receipt -> receipt.intake() == intake).findFirst().map(receipt -> {
			var counts = receipt.counts();
			return new Prospect(
					receipt, counts.stored() + counts.revised(), counts.revised(), null, new Prospect.Consents(0, 0), List.of(),
					Prospect.recognising(receipt, receipts));
		});
	}

	/** That of an intake of feedback takes back what came beside it. */
	@Override
	public TakenBack takeBack(long intake, Access access) {
		try (var turn = store.await(MeasurementSealsComponent.MEASURING)) {
			var ledger = new MeasurementLedger(store);
			var line = ledger.line(intake).or(() -> ledger.beside().entrySet().stream()
					.filter(beside -> beside.getValue() == intake)
					.findFirst()
					.flatMap(beside -> ledger.line(beside.getKey())));
			if (line.isEmpty()) {
				return new TakenBack.Nothing();
			}
			var receipt = ledger.receipt(line.get());
			if (line.get().seal != null && !sealing.sealer().holds(line.get())) {
				return new TakenBack.Unsound();
			}
			if (!turn.held()) {
				throw new IllegalStateException("taking back stood still for so long that others may have begun");
			}
			long id = line.get().id;
			long rows = receipt.counts().stored() + receipt.counts().revised();
			var taken = ledger.takeBack(id, sealing.sealer());
			sealing.anchor(new Act(access.actor(), "takeback", Ids.text(id), rows), MeasurementSealsComponent.ID, taken);
			ledger.sweep(id, sealing);
			return new TakenBack.Done(receipt);
		}
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
