package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.Names;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.store.spi.SealedRows;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each draft of an intake (stored, revised, known), counts it, and says which rows are to be
 * written. One batch may still be being written while the next is recorded. For one thread.
 */
final class Recorder {

	/** So many cells are kept in memory before they are written. */
	private static final int CELLS = 100_000;

	private final FeedbackData data;
	private final long intake;
	private final boolean declared;
	private final Visible visible;
	private final Recognition recognition;
	private final Map<Context, Long> contexts;
	private final RollUp rollUp;
	private final SealedRows sealed;
	private final Agreements agreements;
	private final Addresses addresses;
	private final Map<String, Long> masked = new TreeMap<>();

	/** The rows of the batch before this one, which may not be there yet. */
	private Map<ByteBuffer, FeedbackEntity> latest = Map.of();

	private long stored;
	private long revised;
	private long known;

	/** {@code answering}: whether contacts are kept of those who agree; {@code declared}: whether somebody said how it is to be read. */
	Recorder(FeedbackData data, long intake, SealedRows sealed, boolean answering, boolean declared) {
		this.declared = declared;
		this.data = data;
		this.intake = intake;
		this.visible = Visible.now(data.store());
		this.recognition = new Recognition(data.store());
		this.contexts = contexts(data, visible);
		this.rollUp = new RollUp(data.ids(), intake);
		this.sealed = sealed;
		this.agreements = new Agreements(data, intake, visible);
		this.addresses = new Addresses(data, intake, visible, answering);
	}

	private static Map<Context, Long> contexts(FeedbackData data, Visible visible) {
		var contexts = new HashMap<Context, Long>();
		data.store().scan(Names::all).stream()
				.filter(entity -> visible.sees(entity.intake))
				.forEach(entity -> contexts.put(entity.context(), entity.id));
		return contexts;
	}

	/** What was visible when the intake began: what it recognises. */
	Visible visible() {
		return visible;
	}

	RollUp rollUp() {
		return rollUp;
	}

	/** What the intake wrote so far. */
	SealedRows sealed() {
		return sealed;
	}

	/** The rows to write for a batch: lists that fit into a transaction each, to be written in this order. */
	List<List<?>> record(List<Draft> drafts) {
		var fresh = new ArrayList<ContextEntity>();
		var newest = newest(drafts);
		latest = new HashMap<>();
		var written = new ArrayList<FeedbackEntity>();
		var replacements = new ArrayList<ReplacementEntity>();
		for (var draft : drafts) {
			var row = draft.row();
			row.intake = intake;
			var before = newest.get(Recognition.identity(row));
			if (before != null && !draft.corrected() && recognition.known(before, row)
					&& !(declared && recognition.readAnew(before, row))) {
				known++;
				continue;
			}
			row.id = data.ids().next();
			row.version = before == null ? 1 : before.version + 1;
			number(draft, fresh);
			written.add(row);
			count(draft, before);
			if (before != null) {
				replacements.add(ReplacementEntity.of(row.id, intake, before.id));
			}
			newest.put(Recognition.identity(row), row);
			latest.put(Recognition.identity(row), row);
		}
		var lists = new ArrayList<List<?>>(List.of(
				sealed.add(fresh), sealed.add(replacements), sealed.add(written), sealed.add(agreements.of(drafts)),
				sealed.add(addresses.of(drafts))));
		if (rollUp.size() > CELLS) {
			lists.addAll(FeedbackById.lists(sealed.add(rollUp.drain())));
		}
		return lists;
	}

	private Map<ByteBuffer, FeedbackEntity> newest(List<Draft> drafts) {
		var keys = drafts.stream().mapToLong(draft -> draft.row().identityKey).distinct().toArray();
		var newest = recognition.newest(keys, other -> other == intake || visible.sees(other));
		newest.putAll(latest);
		return newest;
	}

	/** Gives a draft that is written the number of its context; one that is new is among the {@code fresh} then. */
	private void number(Draft draft, List<ContextEntity> fresh) {
		draft.row().context = contexts.computeIfAbsent(draft.context(), context -> {
			var entity = ContextEntity.of(data.ids().next(), intake, context);
			fresh.add(entity);
			return entity.id;
		});
	}

	private void count(Draft draft, @Nullable FeedbackEntity before) {
		rollUp.add(draft.row(), draft.ratings());
		draft.masked().forEach((kind, count) -> masked.merge(kind, (long) count, Long::sum));
		if (before == null) {
			stored++;
		} else {
			revised++;
			rollUp.remove(before);
		}
	}

	/** What was new turned out not to be: someone else stored it meanwhile. */
	void recount(long storedToKnown, long revisedToKnown, long storedToRevised) {
		stored -= storedToKnown + storedToRevised;
		revised += storedToRevised - revisedToKnown;
		known += storedToKnown + revisedToKnown;
	}

	Receipt.Counts counts(long rejected) {
		return new Receipt.Counts(stored, revised, known, rejected);
	}

	/** What is to be told that only whoever keeps it knows. */
	List<String> remarks() {
		return addresses.remarks();
	}

	/** How often which kind was masked in what was stored or revised. */
	Map<String, Long> masked() {
		return Map.copyOf(masked);
	}
}
