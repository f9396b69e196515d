package io.antiphon.compliance.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.FreshFile;
import io.antiphon.base.Texts;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.markup.MarkupWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A copy for a person in a folder, once to be read and once for machines (GDPR Art. 15(3) and 20). Blocks. */
public final class PersonCopy {

	/** Fields that hold the ids of purposes. */
	private static final Set<String> PURPOSES = Set.of("purpose", "purposes");

	private static final String STYLE = """
			body { font-family: sans-serif; max-width: 50rem; margin: 2rem auto; line-height: 1.5; }
			dl { border-top: 1px solid #888; padding-top: .5rem; }
			dt { font-weight: bold; }
			dd { margin: 0 0 .5rem 0; white-space: pre-wrap; }
			""";

	private final Path json;
	private final Path page;
	private final Texts texts;

	/** What came of writing it. */
	public sealed interface Written {

		/** So many records are in these two files. */
		record Done(int records, Path json, Path page) implements Written {}

		/** There was nothing to write. */
		record Nothing() implements Written {}

		/** The folder holds a copy already; nothing was read or written. */
		record There() implements Written {}

		/** The folder cannot be written. */
		record Unwritable() implements Written {}
	}

	/** To be written into that folder, which need not exist, in that language. */
	public PersonCopy(Path folder, Locale locale) {
		this.json = folder.resolve("copy.json");
		this.page = folder.resolve("copy.html");
		this.texts = Texts.of(PersonCopy.class, locale);
	}

	/** {@code copy} is asked once it is known that none is there: what {@link io.antiphon.compliance.Rights#copy} says. */
	public Written write(Supplier<Map<String, List<Map<String, Object>>>> copy) {
		if (Files.exists(json) || Files.exists(page)) {
			return new Written.There();
		}
		var records = copy.get();
		if (records.isEmpty()) {
			return new Written.Nothing();
		}
		try {
			put(json, json(records));
			put(page, page(records).getBytes(StandardCharsets.UTF_8));
		} catch (IOException unwritable) {
			return new Written.Unwritable();
		}
		return new Written.Done(records.values().stream().mapToInt(List::size).sum(), json, page);
	}

	private static void put(Path file, byte[] content) throws IOException {
		try (var fresh = new FreshFile(file)) {
			fresh.out().write(content);
			fresh.commit();
		}
	}

	private static byte[] json(Map<String, List<Map<String, Object>>> copy) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("data", copy);
		try {
			return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(data);
		} catch (JsonProcessingException notPlain) {
			throw new IllegalStateException("a copy that is no plain data", notPlain);
		}
	}

	private String page(Map<String, List<Map<String, Object>>> copy) {
		var words = new PlaceWords(texts.locale());
		var markup = new MarkupWriter();
		markup.open("html", "lang", texts.locale().toLanguageTag()).open("head");
		markup.open("meta", "charset", "UTF-8").leaf("title", texts.get("copy.title")).style(STYLE).end();
		markup.open("body").leaf("h1", texts.get("copy.title")).leaf("p", texts.get("copy.about")).leaf("p", texts.get("copy.rights"));
		copy.forEach((place, records) -> {
			markup.leaf("h2", words.place(place));
			records.forEach(record -> record(markup, record));
		});
		markup.end().end();
		return "<!DOCTYPE html>\n" + markup;
	}

	private void record(MarkupWriter markup, Map<String, Object> record) {
		markup.open("dl");
		record.forEach((name, value) -> {
			var said = told(name, value);
			if (!said.isEmpty()) {
				var key = "copy.field." + name;
				markup.leaf("dt", texts.has(key) ? texts.get(key) : name).leaf("dd", said);
			}
		});
		markup.end();
	}

	private String told(String name, Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(one -> told(name, one)).collect(Collectors.joining("; "));
			case Map<?, ?> map -> map.entrySet().stream()
					.map(entry -> entry.getKey() + ": " + told("", entry.getValue()))
					.sorted()
					.collect(Collectors.joining(", "));
			default -> word(name, String.valueOf(value));
		};
	}

	/** What a value of a field is called; itself where nobody has a word for it. */
	private String word(String field, String value) {
		if (PURPOSES.contains(field) && !value.isEmpty()) {
			return new Purpose(value).label(texts.locale());
		}
		var key = "copy.word." + field + "." + value.toLowerCase(Locale.ROOT);
		return texts.has(key) ? texts.get(key) : value;
	}
}
