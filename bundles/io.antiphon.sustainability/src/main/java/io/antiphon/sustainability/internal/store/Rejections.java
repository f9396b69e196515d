package io.antiphon.sustainability.internal.store;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.sustainability.internal.files.ActivityProblem;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rejections of an intake as they are kept: the first with their places, all counted by reason. For one thread. */
final class Rejections {

	private final UnaryOperator<String> masked;
	private final List<Rejection> first = new ArrayList<>();
	private final Map<String, Long> reasons = new LinkedHashMap<>();

	/** {@code masked}: what names people, hidden. */
	Rejections(UnaryOperator<String> masked) {
		this.masked = masked;
	}

	/** Of more different reasons than places are told, the further ones are counted as one. */
	void add(String place, Reason reason, Locale locale) {
		var written = written(reason, locale);
		if (first.size() < Receipt.PLACES) {
			first.add(new Rejection(masked.apply(place), written));
		} else if (!reasons.containsKey(written) && reasons.size() > Receipt.PLACES) {
			written = written(ActivityProblem.ROW_MORE.with(), locale);
		}
		reasons.merge(written, 1L, Long::sum);
	}

	private String written(Reason reason, Locale locale) {
		return masked.apply(((Remark) kept(reason, locale)).written());
	}

	/** So that it can be said in any language. */
	private static Object kept(Object value, Locale locale) {
		return switch (value) {
			case Reason reason -> new Remark(
					reason.key(), reason.values().stream().map(one -> kept(one, locale)).toList(), reason.text(locale));
			case List<?> list -> list.stream().map(one -> kept(one, locale)).toList();
			case Number number -> number;
			default -> value.toString();
		};
	}

	long count() {
		return reasons.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The first, as sentences of the language they came in. */
	List<Rejection> told() {
		return first.stream().map(one -> new Rejection(one.place(), Remark.sentence(one.reason()))).toList();
	}

	/** How many for which reason, as sentences of the language they came in. */
	Map<String, Long> counted() {
		var said = new LinkedHashMap<String, Long>();
		reasons.forEach((written, count) -> said.merge(Remark.sentence(written), count, Long::sum));
		return said;
	}

	/** As rows: each with a place, and how many more for which reason. */
	List<RejectionEntity> rows(Ids ids, long intake) {
		var rows = new ArrayList<RejectionEntity>();
		var left = new LinkedHashMap<>(reasons);
		for (var one : first) {
			rows.add(RejectionEntity.of(ids.next(), intake, one, 1));
			left.merge(one.reason(), -1L, Long::sum);
		}
		left.forEach((reason, more) -> {
			if (more > 0) {
				rows.add(RejectionEntity.of(ids.next(), intake, new Rejection("", reason), more));
			}
		});
		return rows;
	}
}
