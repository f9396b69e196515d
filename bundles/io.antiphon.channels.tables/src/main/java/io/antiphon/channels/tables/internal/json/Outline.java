package io.antiphon.channels.tables.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON document is made of: an array, or an object with lists of objects in it, known by the names that lead there. What stands beside
 * these tells a page of records, which has counts, cursors, links and flags there, from a record that has lists itself.
 */
final class Outline {

	private static final int DEEPEST = 4;
	private static final int LONGEST_NAME = 50;

	private final List<List<String>> lists = new ArrayList<>();
	private final List<List<String>> empty = new ArrayList<>();
	private final Set<String> beside = new LinkedHashSet<>();
	private final Set<String> further = new LinkedHashSet<>();
	private boolean array;
	private boolean object;
	private boolean lines;
	private boolean more;
	private @Nullable IOException broken;

	private Outline() {}

	/** Reads as far as the document can be read. */
	static Outline of(JsonParser parser) {
		var outline = new Outline();
		try {
			outline.read(parser);
		} catch (IOException cut) {
			outline.broken = cut;
			outline.lines |= outline.object && parser.currentLocation().getLineNr() > 1;
		}
		return outline;
	}

	/** It is an array of objects, or of nothing. */
	boolean array() {
		return array;
	}

	/** It is one object that does not stand on one line, so that it is no JSONL. */
	boolean lines() {
		return lines && !more;
	}

	/** It is one object that says nothing of a record beside its lists of objects. */
	boolean page() {
		return object && !more && beside.isEmpty() && !(lists.isEmpty() && empty.isEmpty());
	}

	/** What it could not be read for; null where it was. */
	@Nullable
	IOException broken() {
		return broken;
	}

	/** The lists of objects in it, each by the names that lead there. */
	List<List<String>> lists() {
		return lists;
	}

	/** What is said of a record beside them. */
	Set<String> beside() {
		return beside;
	}

	/** What says that there are further pages. */
	Set<String> further() {
		return further;
	}

	/** As a JSON pointer. */
	static String pointer(List<String> path) {
		return path.stream().map(name -> "/" + name.replace("~", "~0").replace("/", "~1")).collect(Collectors.joining());
	}

	private void read(JsonParser parser) throws IOException {
		var first = parser.nextToken();
		object = first == JsonToken.START_OBJECT;
		if (first == JsonToken.START_ARRAY) {
			var second = parser.nextToken();
			array = second == JsonToken.START_OBJECT || second == JsonToken.END_ARRAY && parser.nextToken() == null;
		} else if (object) {
			int line = parser.currentLocation().getLineNr();
			members(parser, List.of());
			lines = parser.currentLocation().getLineNr() > line;
			more = parser.nextToken() != null;
		}
	}

	/** Takes the members of the object that has begun. */
	private void members(JsonParser parser, List<String> path) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = parser.currentName();
			var there = Stream.concat(path.stream(), Stream.of(name)).toList();
			switch (parser.nextToken()) {
				case START_ARRAY -> list(parser, there, name);
				case START_OBJECT -> inner(parser, there, name);
				case VALUE_NULL, VALUE_TRUE, VALUE_FALSE -> further(name, parser.getText());
				default -> value(parser, name);
			}
		}
	}

	private void value(JsonParser parser, String name) throws IOException {
		if (!PageWords.page(name)) {
			beside.add(name);
			parser.finishToken();
			return;
		}
		var text = parser.getText();
		if (PageWords.prose(text)) {
			beside.add(name);
		}
		further(name, text);
	}

	private void further(String name, String value) {
		if (PageWords.further(name, value)) {
			further.add(name);
		}
	}

	private void list(JsonParser parser, List<String> there, String name) throws IOException {
		var first = parser.nextToken();
		if (first == JsonToken.END_ARRAY) {
			empty.add(there);
			return;
		}
		boolean taken = first == JsonToken.START_OBJECT && name.length() <= LONGEST_NAME;
		if (taken && !PageWords.aside(name)) {
			lists.add(there);
		} else if (!PageWords.page(name)) {
			beside.add(name);
		}
		for (var token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			parser.skipChildren();
		}
	}

	private void inner(JsonParser parser, List<String> there, String name) throws IOException {
		if (there.size() >= DEEPEST) {
			parser.skipChildren();
			return;
		}
		var inside = new Outline();
		try {
			inside.members(parser, there);
		} finally {
			further.addAll(inside.further);
			if (PageWords.aside(name)) {
				inside.lists.clear();
			}
			lists.addAll(inside.lists);
			if (!inside.lists.isEmpty()) {
				beside.addAll(inside.beside);
			} else if (!inside.beside.isEmpty() && !PageWords.page(name)) {
				beside.add(name);
			} else if (!PageWords.aside(name)) {
				empty.addAll(inside.empty);
			}
		}
	}
}
