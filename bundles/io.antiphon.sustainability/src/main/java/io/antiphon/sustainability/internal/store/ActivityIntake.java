package io.antiphon.sustainability.internal.store;

import io.antiphon.feedback.Receipt;
import io.antiphon.store.Lease;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.internal.files.ActivityProblem;
import io.antiphon.sustainability.internal.files.Ledger;
import io.antiphon.tables.records.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An intake of activities under way. What it adds is seen by nobody until {@link #complete}, which makes all of it visible at once;
 * closed without that, or ended by a crash, it leaves nothing. For one thread.
 */
public final class ActivityIntake implements AutoCloseable {

	private final Store store;
	private final Workspace workspace;
	private final Book book;
	private final Sealing sealing;
	private final SealedRows sealed;
	private final long id;
	private final Ledger ledger;
	private final Lease turn;
	private final List<SealedRow> rows = new ArrayList<>();
	private final Rejections rejections;
	private final Set<String> warnings = new LinkedHashSet<>();
	private long stored;
	private long revised;
	private long known;
	private boolean complete;
	private boolean closed;

	ActivityIntake(Store store, Sealing sealing, Book book, long id, List<Activity> before, Lease turn) {
		this.store = store;
		this.workspace = store.workspace();
		this.book = book;
		this.sealing = sealing;
		this.sealed = new SealedRows(sealing.sealer());
		this.id = id;
		this.ledger = new Ledger(before);
		this.turn = turn;
		this.rejections = new Rejections(book::masked);
	}

	/** Takes one, unless it would be counted twice. */
	public void add(Activity said, Locale locale) {
		var activity = masked(said);
		switch (ledger.enter(activity)) {
			case Ledger.Entry.Stored(var beside) -> {
				stored++;
				if (beside) {
					warn(ActivityProblem.ROWS_BESIDE.with(), locale);
				}
			}
			case Ledger.Entry.Revised() -> revised++;
			case Ledger.Entry.Known() -> {
				known++;
				return;
			}
			case Ledger.Entry.Refused(var reason) -> {
				reject(place(said), reason, locale);
				return;
			}
		}
		write(activity);
	}

	/** Keeps that a meter said too little of some days, unless something else is known of them. */
	public void silent(Activity said) {
		var activity = masked(said);
		if (ledger.open(activity)) {
			write(activity);
		}
	}

	private void write(Activity activity) {
		rows.add(ActivityEntity.of(workspace.ids().next(), id, activity));
		if (rows.size() >= Book.ROWS) {
			flush();
		}
	}

	private static String place(Activity activity) {
		return activity.origin().line() > 0 ? Long.toString(activity.origin().line()) : activity.period().from().toString();
	}

	/** Tells of a row that is not taken. */
	public void reject(String place, Reason reason, Locale locale) {
		rejections.add(place, reason, locale);
	}

	/** How many replaced another amount of the same days so far. */
	public long revised() {
		return revised;
	}

	public void warn(Reason reason, Locale locale) {
		warnings.add(book.masked(reason.text(locale)));
	}

	private Activity masked(Activity said) {
		var place = said.place();
		return new Activity(
				0, book.masked(said.key()), said.amount(), book.masked(said.unit()), said.period(),
				new Place(
						book.masked(place.service()), book.masked(place.touchpoint()), book.masked(place.region()),
						book.masked(place.contract()), place.operator(), place.avoided()),
				said.uncertainty(),
				new Origin(said.origin().file(), said.origin().line(), book.masked(said.origin().meter()), said.origin().metered(),
						said.origin().silent()));
	}

	private void flush() {
		book.write(sealed.add(List.copyOf(rows)));
		rows.clear();
	}

	/** Makes the intake visible and returns its receipt. Blocks. */
	public Receipt complete(String sha256, List<String> notKept) {
		flush();
		book.write(sealed.add(rejections.rows(workspace.ids(), id)));
		if (!turn.held()) {
			throw new IllegalStateException("the intake stood still for so long that it was taken for broken off");
		}
		var counts = new Receipt.Counts(stored, revised, known, rejections.count());
		var line = book.complete(id, sha256, counts, sealed);
		complete = true;
		sealing.anchor(new Act(line.actor, "footprint.complete", "", stored + revised), FootprintSealsComponent.ID, line);
		return new Receipt(
				id, new Receipt.Source(line.file, sha256, line.form), Instant.ofEpochMilli(line.completed), counts, rejections.told(),
				rejections.counted(), Map.of(), notKept.stream().map(book::masked).toList(), List.copyOf(warnings));
	}

	/** Takes back whatever was not completed. Blocks. */
	@Override
	public void close() {
		if (closed) {
			return;
		}
		closed = true;
		try {
			if (!complete && store.isOpen() && store.workspace() == workspace) {
				book.sweep(id);
			}
		} finally {
			turn.close();
		}
	}
}
