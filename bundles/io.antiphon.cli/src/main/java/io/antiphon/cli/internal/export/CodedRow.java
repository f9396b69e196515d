package io.antiphon.cli.internal.export;

import io.antiphon.base.Ids;
import io.antiphon.cli.internal.command.FeedbackJson;
import io.antiphon.feedback.Feedback;
import io.antiphon.loop.coding.Coding;
import io.antiphon.wording.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One piece of feedback with its codes, by the columns that docs/coded-export.md promises. What is not known is {@code null}, in
 * cells empty.
 */
record CodedRow(Map<String, @Nullable Object> columns) {

	/** The sentiment of what no analysis read. */
	static final String NOT_READ = "not-read";

	/** The columns in their order. */
	static final List<String> HEADER = List.of(
			"id", "time", "service", "channel", "language", "text", "sentiment", "confidence", "topics", "touchpoints", "aspects");

	private static final String SEPARATOR = " | ";
	private static final int DECIMALS = 4;

	/** {@code coding}: {@code null} where it was not read. */
	static CodedRow of(Feedback feedback, @Nullable Coding coding) {
		var occurred = feedback.occurred();
		var context = feedback.context();
		var columns = new LinkedHashMap<String, @Nullable Object>();
		columns.put("id", Ids.text(feedback.id()));
		columns.put("time", occurred == null ? null : FeedbackJson.time(occurred));
		columns.put("service", known(context.service()));
		columns.put("channel", known(context.channel()));
		columns.put("language", known(feedback.language()));
		columns.put("text", known(feedback.text()));
		columns.put("sentiment", coding == null ? NOT_READ : word(coding.sentiment()));
		columns.put("confidence", coding == null ? null : confidence(coding.confidence()));
		columns.put("topics", coding == null ? List.of() : coding.topics().stream().map(Coding.Topic::name).toList());
		columns.put("touchpoints", touchpoints(context.touchpoint(), coding == null ? List.of() : coding.touchpoints()));
		columns.put("aspects", coding == null ? List.of() : coding.aspects().stream().map(CodedRow::aspect).toList());
		return new CodedRow(columns);
	}

	private static @Nullable String known(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String word(Coding.Sentiment sentiment) {
		return sentiment.name().toLowerCase(Locale.ROOT);
	}

	private static @Nullable BigDecimal confidence(@Nullable Double value) {
		return value == null ? null : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
	}

	private static List<String> touchpoints(String known, List<String> found) {
		return Stream.concat(Stream.of(known), found.stream()).filter(one -> !one.isEmpty()).distinct().toList();
	}

	private static String aspect(Coding.Aspect aspect) {
		return aspect.about() + ": " + word(aspect.sentiment());
	}

	/** As a spreadsheet has it: a list is one text. */
	List<Cell> cells() {
		return columns.values().stream().map(CodedRow::cell).toList();
	}

	private static Cell cell(@Nullable Object value) {
		return switch (value) {
			case null -> Cell.NOTHING;
			case BigDecimal number -> new Cell.Number(number);
			case Collection<?> list -> new Cell.Words(list.stream().map(CodedRow::part).collect(Collectors.joining(SEPARATOR)));
			default -> new Cell.Words(value.toString());
		};
	}

	/** What separates has to separate wherever it stands. */
	private static String part(@Nullable Object part) {
		return String.valueOf(part).replace('|', '¦');
	}
}
