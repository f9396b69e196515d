package io.antiphon.channels.ui.internal.sources;

import io.antiphon.base.Texts;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Schedule;
import io.antiphon.workbench.ui.forms.Field;
import io.antiphon.workbench.ui.forms.Field.Kind;
import io.antiphon.workbench.ui.forms.Field.Option;
import io.antiphon.workbench.ui.forms.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked for when a source is saved. Knows no widget. */
final class SourceForms {

	private static final String NAME = "name";
	private static final String LOCATION = "location";
	private static final String SERVICE = "service";
	private static final String MAPPING = "mapping";
	private static final String PASSWORD = "password";
	private static final String EVERY = "every";
	private static final String CHANGE = "change";
	/** How often a source can be run, in minutes; by hand first. */
	private static final List<Long> MINUTES = List.of(0L, 5L, 15L, 60L, 1_440L, 10_080L);

	private final Texts texts;

	SourceForms(Locale locale) {
		this.texts = Texts.of(SourceForms.class, locale);
	}

	/** A new one. */
	Form saving() {
		var often = Stream.concat(MINUTES.stream().map(minutes -> Long.toString(minutes)), Stream.of(CHANGE))
				.map(key -> new Option(key, texts.get("every." + key)))
				.toList();
		var fields = List.of(
				field(NAME, new Kind.Line()), field(LOCATION, new Kind.Line()), field(PASSWORD, new Kind.Line()),
				field(SERVICE, new Kind.Line()), field(MAPPING, new Kind.Line()),
				field(EVERY, new Kind.Choice(often)));
		return new Form(fields, Map.of(EVERY, often.getFirst().key()), this::problems);
	}

	private Field field(String key, Kind kind) {
		return new Field(key, texts.get("form." + key), kind, texts.has("form." + key + ".hint") ? texts.get("form." + key + ".hint") : "");
	}

	private Map<String, String> problems(Map<String, String> values) {
		var problems = new HashMap<String, String>();
		Stream.of(NAME, LOCATION)
				.filter(key -> values.getOrDefault(key, "").isBlank())
				.forEach(key -> problems.put(key, texts.get("form.needed")));
		return problems;
	}

	/** What was filled in; empty where there is no such mapping file. Blocks. */
	static Optional<SavedSource> saved(Form form) {
		try {
			var file = form.value(MAPPING).strip();
			return Optional.of(saved(form, file.isEmpty() ? "" : Files.readString(Path.of(file))));
		} catch (IOException | InvalidPathException unreadable) {
			return Optional.empty();
		}
	}

	private static SavedSource saved(Form form, String mapping) {
		var every = form.value(EVERY);
		var schedule = every.equals(CHANGE) ? new Schedule.OnChange() : Schedule.every(Duration.ofMinutes(Long.parseLong(every)));
		return new SavedSource("", form.value(NAME), form.value(LOCATION), mapping, form.value(SERVICE), schedule)
				.with(form.value(PASSWORD));
	}
}
