package io.antiphon.analytics.internal.labels;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Occurrence;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many pieces of feedback of one day and context sound alike about one topic: the roll-up that questions are put to. */
public record LabelCell(
		@Nullable LocalDate day, Context context, String language, Sentiment sentiment, int topic, long count) {

	private static final Comparator<LabelCell> ORDER = Comparator.comparing(
			LabelCell::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
			.thenComparing(cell -> cell.context().service())
			.thenComparing(cell -> cell.context().touchpoint())
			.thenComparing(cell -> cell.context().channel())
			.thenComparing(LabelCell::language)
			.thenComparing(LabelCell::sentiment)
			.thenComparingInt(LabelCell::topic);

	/** The cells of some labelled feedback. */
	public static List<LabelCell> of(Collection<Labelled> feedback) {
		var counts = new TreeMap<LabelCell, Long>(ORDER);
		for (var one : feedback) {
			counts.merge(
					new LabelCell(one.day(), one.context(), one.language(), one.sentiment(), one.topic(), 0), 1L, Long::sum);
		}
		return counts.entrySet().stream()
				.map(entry -> entry.getKey().counting(entry.getValue()))
				.toList();
	}

	/** The day as a time known to the day; {@code null} where there is none. */
	public @Nullable Occurrence occurrence() {
		return day == null ? null : new Occurrence(day.atStartOfDay(), Occurrence.Precision.DAY);
	}

	private LabelCell counting(long number) {
		return new LabelCell(day, context, language, sentiment, topic, number);
	}
}
