package io.antiphon.tables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many rows below the header still are header: the row of ids that Qualtrics writes (and what stands above it), the row of
 * answer options of SurveyMonkey, and a row of words over columns that hold nothing but numbers and dates.
 */
public final class HeaderRows {

	/** How many rows are to be looked at. */
	public static final int SAMPLE = 60;

	private static final int MOST = 3;
	private static final int FEWEST_BELOW = 3;
	private static final Pattern IMPORT_ID = Pattern.compile("\\{\\s*\"ImportId\"\\s*:.*", Pattern.DOTALL);
	/** A number, a date or a time, however it is written. */
	private static final Pattern FIGURES = Pattern.compile("[-+]?\\d[\\d.,:/ TZ+-]*(?:am|pm|AM|PM)?|true|false|TRUE|FALSE");
	private static final Set<String> OPTIONS = Set.of(
			"response", "open-ended response", "other (please specify)", "open-ended", "回复", "答复", "开放式回复", "开放式回答", "开放式答复",
			"其他（请注明）", "其他 (请注明)", "其他（请具体说明）");

	private HeaderRows() {}

	/** {@code rows}: the values of the first {@value #SAMPLE} rows below the header, equally many in each. */
	public static int count(List<List<String>> rows) {
		for (int row = 0; row < Math.min(MOST, rows.size()); row++) {
			if (rows.get(row).stream().anyMatch(value -> IMPORT_ID.matcher(value.strip()).matches())) {
				return row + 1;
			}
		}
		return !rows.isEmpty() && (options(rows.getFirst()) || words(rows)) ? 1 : 0;
	}

	/** Whether it names answers, and holds nothing of a respondent. */
	private static boolean options(List<String> values) {
		return values.size() > 1
				&& values.getFirst().isBlank()
				&& values.stream().anyMatch(value -> OPTIONS.contains(value.strip().toLowerCase(Locale.ROOT)))
				&& values.stream().noneMatch(value -> FIGURES.matcher(value.strip()).matches());
	}

	/** Whether the first row has a word of its own in each of several columns that hold figures alone below it. */
	private static boolean words(List<List<String>> rows) {
		var first = rows.getFirst();
		var below = rows.subList(1, rows.size());
		if (below.size() < FEWEST_BELOW || first.stream().filter(value -> !value.isBlank()).distinct().count() < 3) {
			return false;
		}
		int over = 0;
		for (int column = 0; column < first.size(); column++) {
			int at = column;
			var figures = below.stream()
					.map(row -> row.get(at).strip())
					.filter(value -> !value.isEmpty())
					.toList();
			var word = first.get(column).strip();
			if (figures.size() >= FEWEST_BELOW && figures.stream().allMatch(value -> FIGURES.matcher(value).matches())) {
				if (word.isEmpty() || FIGURES.matcher(word).matches()) {
					return false;
				}
				over += word.length() > 3 ? 1 : 0;
			}
		}
		return over >= 2;
	}
}
