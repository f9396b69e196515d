package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Rejections;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.KeptOut;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.store.Lease;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * An intake under way: while one batch is being written, the next passes the door, record by record as they are handed over, and is
 * recognised.
 */
public final class JpaIntake implements IntakeSession {

	private static final String ERASED =
			new Remark(Remark.ERASED, List.of(), "erased on request, so it is not taken in again").written();
	private static final String OVER_TIME = new Remark(
			Remark.OVER_TIME, List.of(), "taken away when its retention time was over, so it is not taken in again").written();

	private enum State {
		OPEN,
		BROKEN,
		COMPLETE,
		CLOSED
	}

	private final FeedbackData data;
	private final long id;
	private final Lease lease;
	private final Admission door;
	private final Sealing sealing;
	private final Sweeper sweeper;
	private final Recorder recorder;
	private final KeptOut.All keptOut;
	private final ExecutorService background = Executors.newSingleThreadExecutor(
			Thread.ofPlatform().daemon().name("antiphon-intake").factory());

	private Future<?> writing = CompletableFuture.completedFuture(null);
	private final Rejections rejections;
	/** Through the door, and not yet recorded. */
	private final List<Draft> admitted = new ArrayList<>(BATCH);
	private State state = State.OPEN;
	private volatile boolean givenUp;

	/** The intake is in the book already, and its lease tells others that it is under way. */
	public JpaIntake(FeedbackData data, long id, boolean declared, Lease lease, Admission door, Sealing sealing, Sweeper sweeper) {
		this.data = data;
		this.id = id;
		this.lease = lease;
		this.door = door;
		this.sealing = sealing;
		this.sweeper = sweeper;
		this.recorder = new Recorder(data, id, new SealedRows(sealing.sealer()), door.answering(), declared);
		this.keptOut = KeptOut.All.of(data.store());
		this.rejections = new Rejections(Rejections.file(data.store().workspace().directory(), id));
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public void add(List<Incoming> batch) {
		requireOpen();
		if (batch.size() > BATCH) {
			throw new IllegalArgumentException("at most " + BATCH + " records at once, not " + batch.size());
		}
		var unbroken = false;
		try {
			batch.forEach(this::admit);
			unbroken = true;
		} finally {
			state = unbroken ? State.OPEN : State.BROKEN;
		}
	}

	private void admit(Incoming incoming) {
		var draft = door.admit(incoming);
		var kept = door.ofErased(incoming) ? Optional.of(KeptOut.PERSON) : keptOut.why(draft.row());
		if (kept.isPresent()) {
			var reason = kept.get() == KeptOut.OVER_TIME ? OVER_TIME : ERASED;
			rejections.add(new Receipt.Rejection(door.redaction().hide(incoming.place().text()), reason), reason);
			return;
		}
		admitted.add(draft);
		if (admitted.size() == BATCH) {
			flush();
		}
	}

	/** A new version that somebody asked for. */
	public void correct(Draft draft) {
		requireOpen();
		admitted.add(draft);
	}

	/** A text as the door lets it in. */
	public String masked(String text) {
		return door.redaction().mask(text).text();
	}

	private void flush() {
		var rows = recorder.record(List.copyOf(admitted));
		admitted.clear();
		await();
		writing = background.submit(() -> rows.stream().takeWhile(some -> !givenUp).forEach(data::write));
	}

	@Override
	public void reject(Receipt.Rejection rejection, String kind) {
		requireOpen();
		rejections.add(new Receipt.Rejection(door.redaction().hide(rejection.place()), door.masked(rejection.reason())), door.masked(kind));
	}

	@Override
	public Receipt complete(Outcome told) {
		requireOpen();
		var outcome = door.admit(told);
		state = State.BROKEN;
		flush();
		await();
		rejections.close();
		var sealed = recorder.sealed();
		data.write(sealed.add(Ledger.rejections(data.ids(), id, rejections.first())));
		data.write(sealed.add(recorder.rollUp().drain()));
		var line = publish(outcome);
		state = State.COMPLETE;
		background.shutdown();
		sealing.anchor(new Act(door.actor(), "intake.complete", "", line.stored + line.revised), FeedbackSealsComponent.ID, line);
		lease.close();
		return Ledger.receipt(line, rejections.first());
	}

	private IntakeEntity publish(Outcome outcome) {
		try (var turn = data.publishing()) {
			new Reconciliation(data, recorder, id).with(Visible.now(data.store()).since(recorder.visible()));
			data.write(recorder.sealed().add(recorder.rollUp().drain()));
			var counts = recorder.counts(rejections.count());
			if (!lease.held() || !turn.held()) {
				throw new IllegalStateException("the intake stood still for so long that it was taken for broken off");
			}
			return new Ledger(data).complete(id, outcome, counts, rejections, recorder);
		}
	}

	@Override
	public void close() {
		if (state == State.COMPLETE || state == State.CLOSED) {
			return;
		}
		state = State.CLOSED;
		givenUp = true;
		// waits for the batch that is being written; what came of it does not matter any more
		background.close();
		rejections.close();
		if (data.isOpen()) {
			lease.close();
			sweeper.sweep(data, id); // nobody who cancelled waits for what was invisible anyway
		}
	}

	private void requireOpen() {
		if (state != State.OPEN) {
			throw new IllegalStateException("the intake is " + state.name().toLowerCase(Locale.ROOT));
		}
	}

	/** Waits for the batch that is being written; what went wrong with it goes wrong here. */
	private void await() {
		try {
			writing.get();
		} catch (ExecutionException failed) {
			throw new IllegalStateException("a batch of the intake could not be written", failed.getCause());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while a batch of the intake was being written", interrupted);
		}
	}
}
