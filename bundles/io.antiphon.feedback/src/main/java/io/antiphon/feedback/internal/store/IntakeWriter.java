package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Receipt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what passed the door, at most 1,000 rows a transaction, and counts what became of it. Nothing of it is visible
 * before the intake is. For one thread at a time.
 */
final class IntakeWriter {

	private static final int ROWS = 1_000;
	/** So many cells are kept in memory before they are written. */
	private static final int CELLS = 100_000;

	private final FeedbackData data;
	private final Recognition recognition;
	private final Visible visible;
	private final long intake;
	private final Map<Context, Long> contexts;
	private final RollUp rollUp;
	private final Map<String, Long> masked = new TreeMap<>();

	private long stored;
	private long revised;
	private long known;

	IntakeWriter(FeedbackData data, long intake) {
		this.data = data;
		this.recognition = new Recognition(data.store());
		this.intake = intake;
		this.visible = Visible.now(data.store());
		this.contexts = contexts(data, visible);
		this.rollUp = new RollUp(data.ids(), intake);
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

	void write(List<Draft> drafts) {
		number(drafts);
		var keys = drafts.stream().mapToLong(draft -> draft.row().identityKey).distinct().toArray();
		var newest = recognition.newest(keys, other -> other == intake || visible.sees(other));
		var rows = new ArrayList<FeedbackEntity>();
		var replacements = new ArrayList<ReplacementEntity>();
		for (var draft : drafts) {
			var row = draft.row();
			var before = newest.get(Recognition.identity(row));
			if (before != null && Arrays.equals(before.content, row.content)) {
				known++;
				continue;
			}
			row.id = data.ids().next();
			row.version = before == null ? 1 : before.version + 1;
			newest.put(Recognition.identity(row), row);
			rows.add(row);
			count(draft);
			if (before == null) {
				stored++;
			} else {
				revised++;
				rollUp.remove(before);
				replacements.add(ReplacementEntity.of(row.id, intake, before.id));
			}
		}
		write(replacements, rows);
	}

	private void write(List<ReplacementEntity> replacements, List<FeedbackEntity> rows) {
		persist(replacements);
		persist(rows);
		if (rollUp.size() > CELLS) {
			persist(rollUp.drain());
		}
	}

	private void count(Draft draft) {
		rollUp.add(draft.row(), draft.ratings());
		draft.masked().forEach((kind, count) -> masked.merge(kind, (long) count, Long::sum));
	}

	/** Gives each draft its intake and the number of its context, writing contexts that are new. */
	private void number(List<Draft> drafts) {
		var fresh = new ArrayList<ContextEntity>();
		for (var draft : drafts) {
			draft.row().intake = intake;
			draft.row().context = contexts.computeIfAbsent(draft.context(), context -> {
				var entity = ContextEntity.of(data.ids().next(), intake, context);
				fresh.add(entity);
				return entity.id;
			});
		}
		persist(fresh);
	}

	/** Writes rows of any kind that carry the intake. */
	void persist(List<?> rows) {
		for (int from = 0; from < rows.size(); from += ROWS) {
			var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
			data.store().write(manager -> Rows.persist(manager, some));
		}
	}

	/** What was stored turned out to be known: someone else stored it meanwhile. */
	void recount(long storedToKnown, long revisedToKnown, long storedToRevised) {
		stored -= storedToKnown + storedToRevised;
		revised += storedToRevised - revisedToKnown;
		known += storedToKnown + revisedToKnown;
	}

	Receipt.Counts counts(long rejected) {
		return new Receipt.Counts(stored, revised, known, rejected);
	}

	Map<String, Long> masked() {
		return Map.copyOf(masked);
	}
}
