package io.antiphon.planning.internal.carrying;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands that are said together make of the register, before it is written. For one thread. */
final class Desk {

	private final Revisions revisions;
	private final Map<String, Edit> edits = new LinkedHashMap<>();

	Desk(Revisions revisions) {
		this.revisions = revisions;
	}

	/** A thing as it shall be, and as it is stored, where it is. */
	record Laid<T>(T now, @Nullable T before) {}

	void put(Goal goal, int on) {
		put(new Edit(DocumentPlans.GOAL, goal.id(), goal, on));
	}

	void put(Decision decision, int on) {
		put(new Edit(DocumentPlans.DECISION, decision.id(), decision, on));
	}

	void put(Improvement improvement, int on) {
		put(new Edit(DocumentPlans.IMPROVEMENT, improvement.id(), improvement, on));
	}

	void put(List<Edit> more) {
		more.forEach(this::put);
	}

	/** Of several edits of one thing the first says what was seen. */
	private void put(Edit edit) {
		edits.merge(edit.kind() + " " + edit.id(), edit, (first, later) -> new Edit(
				later.kind(), later.id(), later.document(), first.on()));
	}

	/** As commands before made it, else as it is stored. */
	Optional<Improvement> improvement(String id) {
		var edit = edits.get(DocumentPlans.IMPROVEMENT + " " + id);
		return edit == null
				? stored(DocumentPlans.IMPROVEMENT, id, Improvement.class)
				: Optional.ofNullable((Improvement) edit.document());
	}

	private <T extends Record> Optional<T> stored(String kind, String id, Class<T> type) {
		return revisions.find(kind, id, type).map(Revisions.Revised::document);
	}

	List<Laid<Improvement>> improvements() {
		return laid(DocumentPlans.IMPROVEMENT, Improvement.class);
	}

	List<Laid<Goal>> goals() {
		return laid(DocumentPlans.GOAL, Goal.class);
	}

	private <T extends Record> List<Laid<T>> laid(String kind, Class<T> type) {
		return edits.values().stream()
				.filter(edit -> edit.kind().equals(kind))
				.flatMap(edit -> Stream.ofNullable(edit.document())
						.map(type::cast)
						.map(now -> new Laid<>(now, stored(kind, edit.id(), type).orElse(null))))
				.toList();
	}

	List<Edit> edits() {
		return List.copyOf(edits.values());
	}
}
