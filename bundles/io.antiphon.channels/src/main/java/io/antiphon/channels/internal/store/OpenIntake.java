package io.antiphon.channels.internal.store;

import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Rejections;
import io.antiphon.privacy.Redaction;
import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.util.ArrayList;
import java.util.List;

/**
 * An intake under way, whatever it takes in. What is added is seen by nobody until {@link #complete}, which makes all of it visible at once;
 * closed without that, or ended by a crash, it leaves nothing. For one thread.
 */
final class OpenIntake implements AutoCloseable {

	private final Store store;
	private final Workspace workspace;
	private final MeasurementLedger ledger;
	private final Sealing sealing;
	private final SealedRows sealed;
	private final long id;
	private final Lease turn;
	private final List<SealedRow> rows = new ArrayList<>();
	private final Rejections rejections;
	private boolean complete;
	private boolean closed;

	private OpenIntake(Store store, Sealing sealing, MeasurementLedger ledger, long id, Lease turn) {
		this.store = store;
		this.workspace = store.workspace();
		this.ledger = ledger;
		this.sealing = sealing;
		this.sealed = new SealedRows(sealing.sealer());
		this.id = id;
		this.turn = turn;
		this.rejections = new Rejections(Rejections.file(workspace.directory(), id));
	}

	/** Whose file it is and who takes it in, and by what is masked what it names. */
	record Opening(String file, String connector, String actor, Redaction redaction) {}

	/** Starts one once no other is under way; what a crash left of earlier ones is taken away first. */
	static OpenIntake begin(Store store, Sealing sealing, Opening opening) {
		// held by the one intake, of all workbenches, that is under way: what it finds known stays so until it is done
		var turn = store.await(MeasurementSealsComponent.MEASURING);
		boolean begun = false;
		try {
			var ledger = new MeasurementLedger(store, opening.redaction);
			ledger.incomplete().forEach(left -> ledger.sweep(left, sealing));
			var id = store.workspace().ids().next();
			ledger.begin(id, opening.file, opening.connector, opening.actor);
			var intake = new OpenIntake(store, sealing, ledger, id, turn);
			begun = true;
			return intake;
		} finally {
			if (!begun) {
				turn.close();
			}
		}
	}

	long id() {
		return id;
	}

	/** A new id for a row. */
	long next() {
		return workspace.ids().next();
	}

	/** What a name is stored as. */
	String masked(String name) {
		return ledger.masked(name);
	}

	/** Writes a row soon. */
	void add(SealedRow row) {
		rows.add(row);
		if (rows.size() >= MeasurementLedger.ROWS) {
			flush();
		}
	}

	private void flush() {
		ledger.write(sealed.add(List.copyOf(rows)));
		rows.clear();
	}

	/** Tells of a record that is not taken; {@code kind}: the reason without the values that only this record has. */
	void reject(Receipt.Rejection rejection, String kind) {
		rejections.add(
				new Receipt.Rejection(ledger.hidden(rejection.place()), ledger.masked(rejection.reason())), ledger.masked(kind));
	}

	/** What became of the records that were not rejected. */
	record Taken(long stored, long revised, long known) {}

	/** Makes it visible and returns its receipt; {@code action}: what that is called in the audit. Blocks. */
	Receipt complete(Outcome outcome, Taken taken, String action) {
		flush();
		rejections.close();
		ledger.write(sealed.add(ledger.remarks(workspace.ids(), id, outcome, rejections)));
		var counts = new Receipt.Counts(taken.stored, taken.revised, taken.known, rejections.count());
		if (!turn.held()) {
			throw new IllegalStateException("the intake stood still for so long that it was taken for broken off");
		}
		var line = ledger.complete(id, outcome.sha256(), counts, sealed);
		complete = true;
		sealing.anchor(new Act(line.actor, action, "", taken.stored + taken.revised), MeasurementSealsComponent.ID, line);
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
				ledger.sweep(id, sealing);
			}
		} finally {
			turn.close();
		}
	}
}
