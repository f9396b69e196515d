package io.antiphon.channels.internal.store;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.takeback.Prospect;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.feedback.takeback.TakingBack;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.store.spi.Sealing;
import java.util.List;
import java.util.Optional;

/**
 * Takes intakes of measurements and of events back once no other of these is under way. What they replaced counts again by itself, and so does
 * what replaces something of them.
 */
public final class JpaMeasuredBack implements TakingBack {

	private final Store store;
	private final Privacy privacy;
	private final Sealing sealing;

	public JpaMeasuredBack(Store store, Privacy privacy, Sealing sealing) {
		this.store = store;
		this.privacy = privacy;
		this.sealing = sealing;
	}

	@Override
	public Optional<Prospect> prospect(long intake, Access access) {
		var receipts = new MeasurementLedger(store).receipts();
		return of(receipts, intake).map(receipt -> {
			privacy.audit(access, "takeback.look", Ids.text(intake), 0);
			var recognised = receipts.stream()
					.filter(other -> other.at().isAfter(receipt.at()) && other.counts().known() > 0)
					.toList();
			var counts = receipt.counts();
			return new Prospect(
					receipt, counts.stored() + counts.revised(), counts.revised(), null, new Prospect.Consents(0, 0), List.of(),
					recognised);
		});
	}

	private static Optional<Receipt> of(List<Receipt> receipts, long intake) {
		return receipts.stream().filter(receipt -> receipt.intake() == intake).findFirst();
	}

	@Override
	public TakenBack takeBack(long intake, Access access) {
		try (var turn = store.await(MeasurementSealsComponent.MEASURING)) {
			var ledger = new MeasurementLedger(store);
			var receipt = of(ledger.receipts(), intake);
			if (receipt.isEmpty()) {
				return new TakenBack.Nothing();
			}
			if (!sound(intake)) {
				return new TakenBack.Unsound();
			}
			long rows = receipt.get().counts().stored() + receipt.get().counts().revised();
			privacy.audit(access, "takeback.begin", Ids.text(intake), rows);
			if (!turn.held()) {
				throw new IllegalStateException("taking back stood still for so long that others may have begun");
			}
			var line = ledger.takeBack(intake, sealing.sealer());
			sealing.anchor(new Act(access.actor(), "takeback", Ids.text(intake), rows), MeasurementSealsComponent.ID, line);
			ledger.sweep(intake, sealing);
			return new TakenBack.Done(receipt.get());
		}
	}

	private boolean sound(long intake) {
		var line = store.read(manager -> manager.find(MeasurementIntakeEntity.class, intake));
		return line.seal == null || sealing.sealer().holds(line);
	}
}
