package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Feedback in the words, dates and numbers of the user's language. */
public record FeedbackTexts(Texts texts) {

	private static final int LONGEST = 1_000;

	/** A name and its value in the details. */
	public record Detail(String name, String value) {}

	public static FeedbackTexts of(Locale locale) {
		return new FeedbackTexts(Texts.of(FeedbackTexts.class, locale));
	}

	public String get(String key, Object... values) {
		return texts.get(key, values);
	}

	Locale locale() {
		return texts.locale();
	}

	/** A cell of the table, in one line that is no longer than anybody sees. */
	public String cell(Feedback feedback, FeedbackColumn column) {
		var whole = whole(feedback, column);
		var line = whole.length() <= LONGEST ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2));
		return column == FeedbackColumn.TEXT ? line.replaceAll("\\s+", " ") : line;
	}

	/** A cell for a spreadsheet: whole, with a time that it can read. */
	String exported(Feedback feedback, FeedbackColumn column) {
		var occurred = feedback.occurred();
		if (column == FeedbackColumn.TIME && occurred != null) {
			return occurred.clock() ? occurred.at().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")) : occurred.day().toString();
		}
		return whole(feedback, column);
	}

	/** Everything a cell stands for. */
	public String whole(Feedback feedback, FeedbackColumn column) {
		return switch (column) {
			case TIME -> time(feedback.occurred());
			case SERVICE -> feedback.context().service();
			case TOUCHPOINT -> feedback.context().touchpoint();
			case CHANNEL -> feedback.context().channel();
			case LANGUAGE -> language(feedback.language());
			case RATING -> ratings(feedback);
			case TEXT -> feedback.text();
		};
	}

	String time(@Nullable Occurrence occurred) {
		if (occurred == null) {
			return "";
		}
		var dates = new Dates(locale());
		return occurred.clock() ? dates.minute(occurred.at()) : dates.day(occurred.day());
	}

	public String language(String code) {
		return code.length() == 2 ? Locale.of(code).getDisplayLanguage(locale()) : get(switch (code) {
			case "und", "zxx" -> "language." + code;
			default -> "language.other";
		});
	}

	private String ratings(Feedback feedback) {
		return texts.list(feedback.ratings().stream().map(this::rating).toList());
	}

	private String rating(Rating rating) {
		var value = NumberFormat.getInstance(locale()).format(rating.value());
		return rating.scale().kind() == RatingScale.Kind.CUSTOM
				? value
				: get("rating." + rating.scale().kind().name(), value);
	}

	/** Everything about one piece but its words: when, where, its ratings and attributes, and where it came from. */
	public List<Detail> details(Feedback feedback) {
		var details = new ArrayList<Detail>();
		add(details, get("column.time"), feedback.occurred() == null ? get("time.unknown") : time(feedback.occurred()));
		add(details, get("column.service"), feedback.context().service());
		add(details, get("column.touchpoint"), feedback.context().touchpoint());
		add(details, get("column.channel"), feedback.context().channel());
		add(details, get("column.language"), language(feedback.language()));
		feedback.ratings().forEach(rating -> add(details, rating.name().isEmpty() ? get("column.rating") : rating.name(), rating(rating)));
		new TreeMap<>(feedback.attributes()).forEach((name, value) -> add(details, name, value));
		add(details, get("detail.person"), feedback.person().pseudonym());
		add(details, get("detail.role"), get("role." + feedback.person().role().name()));
		add(details, get("detail.file"), feedback.origin().file());
		add(details, get(feedback.origin().isLine() ? "detail.line" : "detail.place"), feedback.origin().place());
		add(details, get("detail.version"), Integer.toString(feedback.version()));
		return List.copyOf(details);
	}

	private static void add(List<Detail> details, String name, String value) {
		if (!value.isEmpty()) {
			details.add(new Detail(name, value));
		}
	}
}
