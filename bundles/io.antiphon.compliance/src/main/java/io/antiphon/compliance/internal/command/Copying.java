package io.antiphon.compliance.internal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.FreshFile;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Rights;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.wording.markup.MarkupWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code subject export}: a copy for the person, once to be read and once for machines (GDPR Art. 15(3) and 20). */
final class Copying {

	private static final String STYLE = """
			body { font-family: sans-serif; max-width: 50rem; margin: 2rem auto; line-height: 1.5; }
			dl { border-top: 1px solid #888; padding-top: .5rem; }
			dt { font-weight: bold; }
			dd { margin: 0 0 .5rem 0; white-space: pre-wrap; }
			""";

	private final Rights rights;
	private final Invocation invocation;
	private final Texts texts;

	Copying(Rights rights, Invocation invocation, Texts texts) {
		this.rights = rights;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> arguments) {
		var out = invocation.option(SubjectCommandComponent.OUT);
		if (out.isEmpty()) {
			return end(texts.get("noOut"), Exit.USAGE);
		}
		return switch (Named.of(invocation, arguments, texts)) {
			case Named.Reading.Wrong(var sentence) -> end(sentence, Exit.USAGE);
			case Named.Reading.Read(var subjects) -> subjects.size() == 1
					? write(subjects.getFirst(), Path.of(out.get()).toAbsolutePath())
					: end(texts.get("oneAtATime"), Exit.USAGE);
		};
	}

	private Exit write(Subject subject, Path folder) {
		var json = folder.resolve("copy.json");
		var page = folder.resolve("copy.html");
		if (Files.exists(json) || Files.exists(page)) {
			return end(texts.get("copyThere", folder), Exit.USAGE);
		}
		var copy = rights.copy(subject, invocation.access(), invocation.progress());
		if (copy.isEmpty()) {
			invocation.print(Map.of("format", 1, "records", 0), texts.get("nothing"));
			return Exit.DONE;
		}
		var records = copy.values().stream().mapToInt(List::size).sum();
		try {
			put(json, json(copy));
			put(page, page(copy).getBytes(StandardCharsets.UTF_8));
		} catch (IOException unwritable) {
			return end(texts.get("outUnwritable", folder), Exit.STORAGE);
		}
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("records", records);
		data.put("json", json.toString());
		data.put("html", page.toString());
		invocation.print(data, texts.get("copied", records, folder));
		return Exit.DONE;
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
		var page = new MarkupWriter();
		page.open("html", "lang", invocation.locale().toLanguageTag()).open("head");
		page.open("meta", "charset", "UTF-8").leaf("title", texts.get("copy.title")).style(STYLE).end();
		page.open("body").leaf("h1", texts.get("copy.title")).leaf("p", texts.get("copy.about"));
		copy.forEach((place, records) -> {
			var key = "place." + place;
			page.leaf("h2", texts.has(key) ? texts.get(key) : place);
			records.forEach(record -> record(page, record));
		});
		page.end().end();
		return "<!DOCTYPE html>\n" + page;
	}

	private void record(MarkupWriter page, Map<String, Object> record) {
		page.open("dl");
		record.forEach((name, value) -> {
			var said = told(value);
			if (!said.isEmpty()) {
				var key = "copy.field." + name;
				page.leaf("dt", texts.has(key) ? texts.get(key) : name).leaf("dd", said);
			}
		});
		page.end();
	}

	private static String told(Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(Copying::told).collect(Collectors.joining("; "));
			case Map<?, ?> map -> map.entrySet().stream()
					.map(entry -> entry.getKey() + ": " + told(entry.getValue()))
					.sorted()
					.collect(Collectors.joining(", "));
			default -> String.valueOf(value);
		};
	}

	private Exit end(String sentence, Exit exit) {
		invocation.err().println(sentence);
		return exit;
	}
}
