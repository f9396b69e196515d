package io.antiphon.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table with a row for each person and question: the columns that tell who was asked, what, and what they said. Such a table is named like a
 * sheet, by these columns: "respondent → question → answer".
 */
public record LongTable(String person, String question, String answer) {

	private static final String ARROW = " → ";
	private static final Set<String> PERSONS = Set.of(
			"respondent", "respondent id", "respondent no", "participant", "participant id", "response id", "submission id", "session id",
			"person id", "受访者", "受访者编号",
			"答卷编号", "答题者", "答卷id", "用户编号", "被访者");
	private static final Set<String> QUESTIONS =
			Set.of("question", "question text", "question id", "question code", "question name", "问题", "题目", "题目内容", "题号");
	private static final Set<String> ANSWERS =
			Set.of("answer", "answer text", "answer value", "response", "response text", "答案", "回答", "答复", "回答内容");

	public LongTable {
		if (person.isBlank() || question.isBlank() || answer.isBlank()) {
			throw new IllegalArgumentException("three columns have names");
		}
	}

	/** The table of that name; empty where it is none of such a table. */
	public static Optional<LongTable> of(String name) {
		var columns = name.split(ARROW, -1);
		return columns.length == 3 && List.of(columns).stream().noneMatch(String::isBlank)
				? Optional.of(new LongTable(columns[0], columns[1], columns[2]))
				: Optional.empty();
	}

	/** Those that the names of columns suggest; empty where they do not, or where several would do. */
	public static Optional<LongTable> suggested(List<String> columns) {
		var person = called(columns, PERSONS);
		var question = called(columns, QUESTIONS);
		var answer = called(columns, ANSWERS);
		return person.size() == 1 && !question.isEmpty() && answer.size() == 1
				? Optional.of(new LongTable(person.getFirst(), question.getLast(), answer.getFirst()))
				: Optional.empty();
	}

	private static List<String> called(List<String> columns, Set<String> words) {
		return columns.stream()
				.filter(name -> words.contains(
						name.strip().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replaceAll("[_\\s.-]+", " ").toLowerCase(Locale.ROOT)))
				.toList();
	}

	/** As a sheet is named. */
	public String name() {
		return person + ARROW + question + ARROW + answer;
	}
}
