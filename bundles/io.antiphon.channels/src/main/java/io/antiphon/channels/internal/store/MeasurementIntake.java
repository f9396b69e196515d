package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.measure.KnownMeasurements;
import io.antiphon.channels.internal.measure.MeasuredValue;
import io.antiphon.channels.internal.measure.Quantity;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Rejections;
import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An intake of measurements under way. What it adds is seen by nobody until {@link #complete}, which makes all of it visible
 * at once; closed without that, or ended by a crash, it leaves nothing. For one thread.
 */
public final class MeasurementIntake implements AutoCloseable {

	private final Store store;
	private final Workspace workspace;
	private final MeasurementLedger ledger;
	private final Sealing sealing;
	private final SealedRows sealed;
	private final long id;
	private final KnownMeasurements book;
	private final Map<Quantity, Long> numbers;
	private final Lease turn;
	private final List<SealedRow> rows = new ArrayList<>();
	private final Rejections rejections;
	private long stored;
	private long revised;
	private long known;
	private boolean complete;
	private boolean closed;

	MeasurementIntake(Store store, Sealing sealing, MeasurementLedger ledger, long id, Snapshot before, Lease turn) {
		this.store = store;
		this.workspace = store.workspace();
		this.ledger = ledger;
		this.sealing = sealing;
		this.sealed = new SealedRows(sealing.sealer());
		this.id = id;
		this.book = new KnownMeasurements(before.series());
		this.numbers = new HashMap<>(before.numbers());
		this.turn = turn;
		this.rejections = new Rejections(Rejections.file(workspace.directory(), id));
	}

	/** Takes the values of one row: all of them, or, where the answer is {@link KnownMeasurements.Entry.AtOdds}, none. */
	public KnownMeasurements.Entry add(List<MeasuredValue> read, long line) {
		var row = read.stream().map(this::masked).toList();
		var fresh = new ArrayList<MeasuredValue>();
		var entry = book.enter(row, line, fresh);
		switch (entry) {
			case KnownMeasurements.Entry.Stored() -> stored++;
			case KnownMeasurements.Entry.Revised() -> revised++;
			case KnownMeasurements.Entry.Known() -> known++;
			case KnownMeasurements.Entry.AtOdds atOdds -> {}
		}
		for (var measured : fresh) {
			rows.add(MeasurementEntity.of(
					workspace.ids().next(), id, number(measured.quantity()), measured.value(), line));
		}
		if (rows.size() >= MeasurementLedger.ROWS) {
			flush();
		}
		return entry;
	}

	/** Tells of a row that is not taken; {@code kind}: the reason without the values that only this row has. */
	public void reject(Receipt.Rejection rejection, String kind) {
		rejections.add(
				new Receipt.Rejection(ledger.hidden(rejection.place()), ledger.masked(rejection.reason())), ledger.masked(kind));
	}

	private MeasuredValue masked(MeasuredValue read) {
		var said = read.quantity();
		var context = said.context();
		return new MeasuredValue(
				new Quantity(
						ledger.masked(said.name()),
						new Context(
								ledger.masked(context.service()),
								ledger.masked(context.touchpoint()),
								ledger.masked(context.channel())),
						ledger.masked(said.unit()),
						said.measure(),
						said.better()),
				read.value());
	}

	private long number(Quantity quantity) {
		return numbers.computeIfAbsent(quantity, unknown -> {
			var entity = QuantityEntity.of(workspace.ids().next(), id, unknown);
			rows.add(entity);
			return entity.id;
		});
	}

	private void flush() {
		ledger.write(sealed.add(List.copyOf(rows)));
		rows.clear();
	}

	/** Makes the intake visible and returns its receipt. Blocks. */
	public Receipt complete(Outcome outcome) {
		flush();
		rejections.close();
		ledger.write(sealed.add(ledger.remarks(workspace.ids(), id, outcome, rejections)));
		var counts = new Receipt.Counts(stored, revised, known, rejections.count());
		if (!turn.held()) {
			throw new IllegalStateException("the intake stood still for so long that it was taken for broken off");
		}
		var line = ledger.complete(id, outcome.sha256(), counts, sealed);
		complete = true;
		sealing.anchor(new Act(line.actor, "measurement.complete", "", stored + revised), MeasurementSealsComponent.ID, line);
		return ledger.receipt(line);
	}

	/** Takes back whatever was not completed. Blocks. */
	@Override
	public void close() {
		if (closed) {
			return;
		}
		closed = true;
		try {
			rejections.close();
			if (!complete && store.isOpen() && store.workspace() == workspace) {
				ledger.sweep(id);
			}
		} finally {
			turn.close();
		}
	}
}
