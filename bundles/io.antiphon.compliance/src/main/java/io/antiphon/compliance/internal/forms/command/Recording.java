package io.antiphon.compliance.internal.forms.command;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.forms.FilledForm;
import io.antiphon.compliance.forms.Form;
import io.antiphon.compliance.forms.Forms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is written in forms, and the documents made of them. */
final class Recording {

	private static final String NAMES = "[a-z0-9-]{1,40}";

	private final Forms forms;
	private final Invocation invocation;
	private final Texts texts;

	Recording(Forms forms, Invocation invocation, Texts texts) {
		this.forms = forms;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> words) {
		var kind = Form.Kind.of(invocation.option(RecordCommandComponent.KIND).orElse(""));
		var name = invocation.option(RecordCommandComponent.NAME).orElse(Forms.MAIN);
		if (words.size() != 1) {
			return wrong("unknown");
		}
		if (kind.isEmpty()) {
			return wrong("noKind", Arrays.stream(Form.Kind.values()).map(Form.Kind::id).collect(Collectors.joining(", ")));
		}
		if (!name.matches(NAMES)) {
			return wrong("refused.no_name");
		}
		return switch (words.getFirst()) {
			case "show" -> show(kind.get(), name);
			case "set" -> set(kind.get(), name);
			case "export" -> export(kind.get(), name);
			default -> wrong("unknown");
		};
	}

	private FilledForm filled(Form.Kind kind, String name) {
		return forms.show(kind, name, invocation.locale(), invocation.access());
	}

	private Exit show(Form.Kind kind, String name) {
		var form = filled(kind, name);
		var data = new LinkedHashMap<>(Pages.data(form));
		data.put("names", forms.names(kind));
		var lines = form.lines().stream()
				.map(line -> texts.get(
						"line", line.field(), texts.list(line.articles()), line.label(),
						texts.get("source." + line.source().name().toLowerCase(Locale.ROOT)),
						line.said().isEmpty() ? line.help() : line.said()))
				.collect(Collectors.joining("\n\n"));
		invocation.print(data, form.title() + "\n\n" + lines + "\n\n" + empty(form));
		return Exit.DONE;
	}

	private String empty(FilledForm form) {
		return form.empty() == 0 ? texts.get("whole") : texts.get("empty", form.empty(), form.lines().size());
	}

	private Exit set(Form.Kind kind, String name) {
		var field = invocation.option(RecordCommandComponent.FIELD).orElse("");
		var text = invocation.option(RecordCommandComponent.TEXT);
		if (text.isEmpty()) {
			return wrong("noText");
		}
		var refused = forms.set(kind, name, field, text.get(), invocation.access());
		if (refused.isPresent()) {
			var fields = forms.forms().stream()
					.filter(form -> form.kind() == kind)
					.flatMap(form -> form.fields().stream())
					.map(Form.Field::id)
					.toList();
			wrong("refused." + refused.get().name().toLowerCase(Locale.ROOT), String.join(", ", fields));
			return refused.get() == Forms.Refusal.MEANWHILE ? Exit.REFUSED : Exit.USAGE;
		}
		var form = filled(kind, name);
		invocation.print(
				Map.of("format", 1, "kind", kind.id(), "name", name, "field", field, "empty", form.empty()),
				texts.get("written", field) + " " + empty(form));
		return Exit.DONE;
	}

	private Exit export(Form.Kind kind, String name) {
		var out = invocation.option(RecordCommandComponent.OUT);
		if (out.isEmpty()) {
			return wrong("noOut");
		}
		Path file;
		try {
			file = Path.of(out.get()).toAbsolutePath();
		} catch (InvalidPathException noPath) {
			return wrong("noOut");
		}
		var ending = file.toString().toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
		if (!Pages.ENDINGS.contains(ending)) {
			return wrong("noOut");
		}
		if (Files.exists(file)) {
			return wrong("there", file);
		}
		var form = filled(kind, name);
		try (var fresh = new FreshFile(file)) {
			fresh.out().write(new Pages(form, texts).as(ending).getBytes(StandardCharsets.UTF_8));
			fresh.commit();
		} catch (IOException unwritable) {
			invocation.err().println(texts.get("unwritable", file));
			return Exit.STORAGE;
		}
		invocation.print(
				Map.of("format", 1, "kind", kind.id(), "name", name, "file", file.toString(), "empty", form.empty()),
				texts.get("exported", file) + " " + empty(form));
		return Exit.DONE;
	}

	private Exit wrong(String key, Object... values) {
		invocation.err().println(texts.get(key, values));
		return Exit.USAGE;
	}
}
