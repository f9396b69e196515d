package io.antiphon.channels.surveys.internal.surveyjs;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Question;
import io.antiphon.channels.spi.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the form says of its questions: texts, scales, and the words of choices, rows and items, however deep they are nested. */
final class Form {

	private static final int LONGEST = 20_000;
	private static final int DEEPEST = 50;
	private static final int MOST_LABELS = 500;

	private final Map<String, Object> questions = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> words = new HashMap<>();

	Form(Object survey) {
		elements(survey, 0);
	}

	private void elements(Object holder, int depth) {
		for (var key : List.of("pages", "elements", "questions")) {
			for (var element : Json.items(Json.member(holder, key))) {
				var name = Json.member(element, "name");
				if (name instanceof String word && !word.isBlank() && Json.member(element, "type") instanceof String type
						&& !type.equals("panel")) {
					questions.putIfAbsent(word, element);
					words.put(word, words(element));
				}
				if (depth < DEEPEST) {
					elements(element, depth + 1);
				}
			}
		}
	}

	/** What choices, the rows and columns of a matrix, and items say for their values. */
	private static Map<String, String> words(Object question) {
		var words = new HashMap<String, String>();
		for (var key : List.of("choices", "rows", "columns", "items")) {
			for (var choice : Json.items(Json.member(question, key))) {
				var value = Stream.of("value", "name").map(each -> Json.member(choice, each)).filter(each -> !"".equals(each)).findFirst();
				var text =
						Stream.of("text", "title").map(each -> text(Json.member(choice, each))).filter(each -> !each.isBlank()).findFirst();
				if (value.isPresent() && text.isPresent()) {
					words.put(String.valueOf(value.get()), text.get());
				}
			}
		}
		if (Json.member(question, "type").equals("boolean")) {
			words.putIfAbsent("true", text(Json.member(question, "labelTrue")));
			words.putIfAbsent("false", text(Json.member(question, "labelFalse")));
			words.values().removeIf(String::isBlank);
		}
		return words;
	}

	/** A text, or the default of one in several languages. */
	private static String text(Object text) {
		var plain = Stream.of("default", "en", "zh-cn").map(language -> Json.member(text, language)).filter(String.class::isInstance)
				.filter(each -> !"".equals(each)).findFirst().orElse(text);
		return plain instanceof String words && words.length() <= LONGEST ? words.strip() : "";
	}

	/** In the order of the form. */
	List<String> names() {
		return List.copyOf(questions.keySet());
	}

	/** The words for a value of a question; the value where the form has none. */
	String word(String question, String value) {
		var known = words.get(question);
		return known == null ? value : known.getOrDefault(value, value);
	}

	/** {@code path}: the names that lead to the values of a column: a question, a row of its matrix. */
	Column column(String name, List<String> path) {
		var question = questions.get(path.getFirst());
		if (question == null) {
			return new Column(name);
		}
		var parts = new ArrayList<String>();
		var title = text(Json.member(question, "title"));
		parts.add(title.isEmpty() ? path.getFirst() : title);
		path.stream().skip(1).forEach(part -> parts.add(word(path.getFirst(), part)));
		var asked = Question.of(String.join(": ", parts));
		boolean rating = path.size() == 1 && Json.member(question, "type").equals("rating");
		var rated = rating ? rated(asked.text(), question) : asked;
		return new Column(name, rated.scale() == null ? "" : "rating", rated);
	}

	/** By its values where it has some of its own, otherwise by its least and its most, which are 1 and 5 unless it says others. */
	private static Question rated(String title, Object question) {
		var labels = new LinkedHashMap<String, Double>();
		var values = new ArrayList<Double>();
		for (var rate : Json.items(Json.member(question, "rateValues"))) {
			double value = number(rate instanceof Map<?, ?> ? Json.member(rate, "value") : rate, Double.NaN);
			var text = text(Json.member(rate, "text"));
			if (!Double.isNaN(value)) {
				values.add(value);
				if (!text.isBlank() && labels.size() < MOST_LABELS) {
					labels.put(text, value);
				}
			}
		}
		double count = number(Json.member(question, "rateCount"), Double.NaN);
		double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(number(Json.member(question, "rateMin"), 1));
		double most = values.stream().mapToDouble(Double::doubleValue).max()
				.orElse(number(Json.member(question, "rateMax"), Double.isNaN(count) ? 5 : least + count - 1));
		var display = Stream.of("rateType", "rateDisplayMode").map(key -> Json.member(question, key)).anyMatch("stars"::equals);
		if (!(least < most)) {
			return Question.of(title);
		}
		return new Question(title, display && least == 1 && most == 5 ? Scale.STARS : Scale.of(least, most), labels, List.of());
	}

	private static double number(Object value, double otherwise) {
		try {
			double number = Double.parseDouble(String.valueOf(value));
			return Double.isFinite(number) ? number : otherwise;
		} catch (NumberFormatException none) {
			return otherwise;
		}
	}
}
