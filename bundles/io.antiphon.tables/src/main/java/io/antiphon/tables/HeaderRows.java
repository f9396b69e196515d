package io.antiphon.tables;

import io.antiphon.tables.internal.ColumnGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many rows below the header still are header, and what they say together: the rows of texts and ids that Qualtrics writes, the row of
 * answer options of SurveyMonkey, a row of parts below questions whose cells span several columns, and a row of words over columns that hold
 * nothing but numbers and dates.
 */
public final class HeaderRows {

	/** How many rows are to be looked at. */
	public static final int SAMPLE = 60;

	private static final int MOST = 3;
	private static final int FEWEST_BELOW = 3;
	/** A longer text is none of a question. */
	private static final int LONGEST = 20_000;
	private static final int FEWEST_CODES = 4;
	private static final Pattern IMPORT_ID = Pattern.compile("\\{\\s*\"ImportId\"\\s*:.*", Pattern.DOTALL);
	private static final Set<String> ANSWERS =
			Set.of("response", "open-ended response", "open-ended", "回复", "答复", "开放式回复", "开放式回答", "开放式答复");
	private static final Set<String> OTHERS = Set.of(
			"other (please specify)", "其他（请注明）", "其他 (请注明)", "其他（请具体说明）");
	/** What Qualtrics calls what it knows of each response, today and before 2017. */
	private static final Set<String> CODES = Set.of("StartDate", "EndDate", "Status", "Finished", "RecordedDate", "ResponseId", "Progress");
	private static final Set<String> OLD_CODES = Set.of("V1", "V2", "V3", "V8", "V9", "V10");

	private HeaderRows() {}

	/** {@code rows}: the values of the first {@value #SAMPLE} rows below {@code header}, as many in each as in it. */
	public static int count(List<String> header, List<List<String>> rows) {
		for (int row = 0; row < Math.min(MOST, rows.size()); row++) {
			if (imports(rows.get(row))) {
				return row + 1;
			}
		}
		return !rows.isEmpty() && (options(rows.getFirst()) || words(rows) || coded(header, rows.getFirst()) || grouped(header, rows))
				? 1
				: 0;
	}

	/** What columns are called whose header these rows are together, its first one and those of {@link #count}. */
	public static List<String> names(List<List<String>> rows) {
		var header = rows.getFirst();
		boolean joined = rows.size() == 2 && !imports(rows.get(1)) && (options(rows.get(1)) || ColumnGroups.spans(header, rows.get(1)));
		return joined ? joined(header, rows.get(1)) : header;
	}

	/** What these rows say of each column beside its name, such as the text of the question that a code stands for; empty where nothing. */
	public static List<String> texts(List<List<String>> rows) {
		boolean said = rows.size() > 2 || rows.size() == 2 && !imports(rows.get(1)) && names(rows) == rows.getFirst();
		return said
				? rows.get(1).stream().map(text -> text.length() > LONGEST ? "" : text.strip()).toList()
				: Collections.nCopies(rows.getFirst().size(), "");
	}

	/** Whether {@code header} names questions, and the first row below it their parts, as workbooks do whose cells span several columns. */
	public static boolean grouped(List<String> header, List<List<String>> rows) {
		if (rows.size() < 2 || !ColumnGroups.spans(header, rows.getFirst())) {
			return false;
		}
		var parts = rows.getFirst();
		var seen = new HashSet<String>();
		var question = "";
		for (int column = 0; column < parts.size(); column++) {
			question = header.get(column).isBlank() ? question : header.get(column) + column;
			var part = parts.get(column).strip();
			boolean none = header.get(column).isBlank() && (part.isEmpty() || question.isEmpty());
			if (none && ColumnGroups.filled(rows, column) || ColumnGroups.figures(part)
					|| !part.isEmpty() && !seen.add(question + '\n' + part)) {
				return false;
			}
		}
		return alone(header, rows);
	}

	/** Whether {@code header} only names groups of columns, and the first row below it is the header. */
	public static boolean above(List<String> header, List<List<String>> rows) {
		return ColumnGroups.above(header, rows);
	}

	/** Whether a column has a name, no part, and something of most respondents: a row of answers would have it too. */
	private static boolean alone(List<String> header, List<List<String>> rows) {
		var below = rows.subList(1, rows.size());
		for (int column = 0; column < header.size(); column++) {
			int at = column;
			long said = below.stream().filter(row -> !row.get(at).isBlank()).count();
			if (!header.get(at).isBlank() && rows.getFirst().get(at).isBlank() && said * 10 >= below.size() * 9L) {
				return true;
			}
		}
		return false;
	}

	private static List<String> joined(List<String> header, List<String> parts) {
		var names = new ArrayList<String>();
		var question = "";
		for (int column = 0; column < header.size(); column++) {
			question = header.get(column).isBlank() ? question : header.get(column).strip();
			var part = parts.get(column).strip();
			boolean plain = ANSWERS.contains(part.toLowerCase(Locale.ROOT));
			boolean named = !header.get(column).isBlank();
			if (part.isEmpty() || plain) {
				names.add(named || plain ? question : "");
			} else {
				names.add(question.isEmpty() ? part : question + ": " + part);
			}
		}
		return names;
	}

	private static boolean imports(List<String> values) {
		return values.stream().anyMatch(value -> IMPORT_ID.matcher(value.strip()).matches());
	}

	/** Whether the header holds the codes of Qualtrics, and the row says in words what they stand for. */
	private static boolean coded(List<String> header, List<String> values) {
		if (header.containsAll(OLD_CODES)) {
			return values.stream().anyMatch(value -> value.equalsIgnoreCase("ResponseID"));
		}
		int codes = 0;
		for (int column = 0; column < header.size(); column++) {
			boolean code = CODES.contains(header.get(column).strip());
			codes += code ? 1 : 0;
			if (code && (values.get(column).isBlank() || values.get(column).chars().anyMatch(Character::isDigit))) {
				return false;
			}
		}
		return codes >= FEWEST_CODES;
	}

	/** Whether it names answers, and holds nothing of a respondent. */
	private static boolean options(List<String> values) {
		return values.size() > 1
				&& values.getFirst().isBlank()
				&& values.stream().map(value -> value.strip().toLowerCase(Locale.ROOT)).anyMatch(
						value -> ANSWERS.contains(value) || OTHERS.contains(value))
				&& values.stream().noneMatch(value -> ColumnGroups.figures(value.strip()));
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
			if (figures.size() >= FEWEST_BELOW && figures.stream().allMatch(value -> ColumnGroups.figures(value))) {
				if (word.isEmpty() || ColumnGroups.figures(word)) {
					return false;
				}
				over += wordy(word) ? 1 : 0;
			}
		}
		return over >= 2;
	}

	/** Whether it is longer than a code: four letters, or two of a script that writes words with few. */
	private static boolean wordy(String word) {
		return word.length() > 3 || word.codePoints().filter(Character::isIdeographic).count() > 1;
	}
}
