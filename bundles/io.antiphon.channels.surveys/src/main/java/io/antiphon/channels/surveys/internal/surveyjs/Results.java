package io.antiphon.channels.surveys.internal.surveyjs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.ColumnNames;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The results of a file with a form and its answers: a column for each question, and for each row of a matrix. */
public final class Results implements Records {

	/** The most bytes of a result. */
	private static final long MOST = 1 << 20;
	/** Of a form that is longer, its beginning is known. */
	private static final long MOST_OF_FORM = 1 << 24;

	private final Path file;
	private final Form form;
	private final Map<String, Integer> places;
	private final List<Column> columns;

	private Results(Path file, Form form, Map<String, List<String>> paths) {
		this.file = file;
		this.form = form;
		this.places = new LinkedHashMap<>();
		paths.keySet().forEach(key -> places.put(key, places.size()));
		var names = ColumnNames.of(List.copyOf(paths.keySet()));
		this.columns = paths.entrySet().stream()
				.map(path -> form.column(names.get(places.getOrDefault(path.getKey(), 0)), path.getValue()))
				.toList();
	}

	/** Reads the whole file twice, for the form and for the names in the results. Blocks. */
	public static Opening open(Path file) {
		try {
			var told = form(file);
			if (told.isEmpty()) {
				return new Opening.Declined();
			}
			var form = told.get();
			var found = new LinkedHashMap<String, List<String>>();
			var asked = new LinkedHashMap<String, List<String>>();
			boolean there = each(file, (result, number) -> {
				answers(form, result).forEach((key, answer) -> found.putIfAbsent(key, answer.path));
				return found.size() <= ColumnNames.MOST;
			});
			if (!there || found.isEmpty()) {
				return new Opening.Refused(JsonReason.NO_RESULTS.with());
			}
			for (var name : form.names()) {
				found.forEach((key, path) -> {
					if (path.getFirst().equals(name)) {
						asked.put(key, path);
					}
				});
			}
			found.forEach(asked::putIfAbsent);
			var refused = ColumnNames.refused(List.copyOf(asked.keySet()));
			return refused.isPresent() ? new Opening.Refused(refused.get().reason()) : new Opening.Opened(new Results(file, form, asked));
		} catch (IOException broken) {
			return new Opening.Refused(Json.broken(broken));
		}
	}

	/** Empty where the file has none. */
	private static Optional<Form> form(Path file) throws IOException {
		try (var parser = Json.parser(file)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				var name = parser.currentName();
				Json.next(parser);
				if (name.equals("survey")) {
					return Optional.of(new Form(Json.value(parser, Json.at(parser) + MOST_OF_FORM)));
				}
				parser.skipChildren();
			}
		}
		return Optional.empty();
	}

	/** Takes one result, null where it is none or too long; whether to go on. */
	private interface Taker {

		boolean take(Object result, long number);
	}

	/** What a result is that is longer than it may be. */
	private static final Object TOO_LONG = new Object();

	/** Whether there are results, handed over until {@code taker} has enough. */
	private static boolean each(Path file, Taker taker) throws IOException {
		boolean there = false;
		try (var parser = Json.parser(file)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				boolean results = parser.currentName().equals("results");
				boolean list = Json.next(parser) == JsonToken.START_ARRAY;
				if (!results || !list || there) {
					parser.skipChildren();
					continue;
				}
				there = true;
				if (!results(parser, taker)) {
					return true;
				}
			}
			if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
				throw new IOException("not one object");
			}
		}
		return there;
	}

	private static boolean results(JsonParser parser, Taker taker) throws IOException {
		for (long number = 1; Json.next(parser) != JsonToken.END_ARRAY; number++) {
			long from = parser.currentTokenLocation().getByteOffset();
			var result = Json.value(parser, from + MOST);
			if (!taker.take(Json.at(parser) - from > MOST ? TOO_LONG : result, number)) {
				return false;
			}
		}
		return true;
	}

	/** A value, and the names that lead to it. */
	private record Answer(List<String> path, String value) {}

	private static Map<String, Answer> answers(Form form, Object result) {
		var answers = new LinkedHashMap<String, Answer>();
		Json.members(result).forEach((name, value) -> flatten(form, List.of(name), value, answers));
		return answers;
	}

	private static void flatten(Form form, List<String> path, Object value, Map<String, Answer> answers) {
		if (value instanceof Map<?, ?>) {
			Json.members(value).forEach((name, inner) -> {
				var longer = new ArrayList<>(path);
				longer.add(name);
				flatten(form, longer, inner, answers);
			});
			return;
		}
		var name = String.join(".", path);
		var said = value instanceof List<?>
				? Json.items(value).stream().map(each -> word(form, path, each)).collect(Collectors.joining("; "))
				: word(form, path, value);
		answers.putIfAbsent(name.isBlank() ? "?" : name.strip(), new Answer(path, said));
	}

	/** What is chosen as it was read; of an answer with parts, such as a panel, the parts. */
	private static String word(Form form, List<String> path, Object value) {
		return value instanceof Map<?, ?>
				? Json.members(value).entrySet().stream().map(part -> part.getKey() + "=" + word(form, path, part.getValue()))
						.collect(Collectors.joining(", "))
				: form.word(path.getFirst(), String.valueOf(value));
	}

	@Override
	public List<Column> columns() {
		return columns;
	}

	@Override
	public Pass read(Sink sink) {
		var stopped = new boolean[1];
		try {
			each(file, (result, number) -> {
				stopped[0] = !sink.accept(entry(result, new Origin.Element("/results/" + (number - 1), number)));
				return !stopped[0];
			});
			return stopped[0] ? new Pass.Stopped() : new Pass.Complete();
		} catch (IOException broken) {
			return new Pass.Refused(Json.broken(broken));
		}
	}

	private Entry entry(Object result, Origin origin) {
		if (!(result instanceof Map<?, ?>)) {
			return new Rejection(origin, (result == TOO_LONG ? JsonReason.RESULT_TOO_LONG : JsonReason.RESULT_NOT_OBJECT).with());
		}
		var row = new String[columns.size()];
		Arrays.fill(row, "");
		for (var answer : answers(form, result).entrySet()) {
			var place = places.get(answer.getKey());
			if (place == null) {
				return new Rejection(origin, TableReason.CHANGED.with());
			}
			row[place] = answer.getValue().value();
		}
		return new Row(origin, List.of(row));
	}
}
