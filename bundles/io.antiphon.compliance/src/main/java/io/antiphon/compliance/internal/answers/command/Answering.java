package io.antiphon.compliance.internal.answers.command;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.answers.Answers.Refusal;
import io.antiphon.compliance.answers.Answers;
import io.antiphon.compliance.answers.Audience;
import io.antiphon.compliance.answers.Mailing;
import io.antiphon.compliance.internal.SmallFile;
import io.antiphon.wording.Spreadsheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** One use of {@code answer}. */
final class Answering {

	private static final String STANDARD_INPUT = "-";

	private final Answers answers;
	private final Invocation invocation;
	private final Texts texts;

	Answering(Answers answers, Invocation invocation, Texts texts) {
		this.answers = answers;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> words) {
		if (words.size() != 2) {
			return wrong("unknown");
		}
		var improvement = words.getLast().strip();
		return switch (words.getFirst()) {
			case "count" -> told(improvement, AudienceText::counted, AudienceText::data);
			case "list" -> {
				boolean contacts = invocation.flag(AnswerCommandComponent.CONTACTS);
				yield told(improvement, text -> text.listed(contacts), text -> text.data(contacts));
			}
			case "write" -> write(improvement);
			case "export" -> export(improvement);
			case "sent" -> sent(improvement);
			default -> wrong("unknown");
		};
	}

	private Exit told(String improvement, Function<AudienceText, String> said, Function<AudienceText, Map<String, Object>> data) {
		Optional<Audience> audience = answers.who(improvement, invocation.access());
		if (audience.isEmpty()) {
			return wrong("refused.unknown");
		}
		var text = new AudienceText(audience.get(), texts);
		invocation.print(data.apply(text), said.apply(text));
		return Exit.DONE;
	}

	private Exit write(String improvement) {
		var language = invocation.option(AnswerCommandComponent.LANGUAGE).orElse("");
		var text = text();
		if (text.isEmpty()) {
			return wrong("noText");
		}
		var refused = answers.write(improvement, language, text.get(), invocation.access());
		if (refused.isPresent()) {
			wrong("refused." + refused.get().name().toLowerCase(Locale.ROOT));
			return refused.get() == Refusal.MEANWHILE ? Exit.REFUSED : Exit.USAGE;
		}
		invocation.print(
				Map.of("format", 1, "improvement", improvement, "language", language.strip()), texts.get("written", language.strip()));
		return Exit.DONE;
	}

	private Optional<String> text() {
		var from = invocation.option(AnswerCommandComponent.TEXT).orElse("");
		try {
			return from.isEmpty()
					? Optional.empty()
					: Optional.of(from.equals(STANDARD_INPUT)
							? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
							: SmallFile.text(Path.of(from)));
		} catch (IOException | InvalidPathException unreadable) {
			return Optional.empty();
		}
	}

	private Exit export(String improvement) {
		var out = file();
		if (out.isEmpty()) {
			return wrong("noOut");
		}
		var file = out.get();
		if (Files.exists(file)) {
			return wrong("there", file);
		}
		// the place is tried first: what is handed over is noted before it is there
		try (var fresh = new FreshFile(file)) {
			var mailing = answers.export(improvement, invocation.access());
			if (mailing.isEmpty()) {
				return wrong("refused.unknown");
			}
			if (!mailing.get().letters().isEmpty()) {
				letters(mailing.get(), fresh);
				fresh.commit();
			}
			return exported(mailing.get(), file);
		} catch (IOException unwritable) {
			invocation.err().println(texts.get("unwritable", file));
			return Exit.STORAGE;
		}
	}

	private Optional<Path> file() {
		try {
			return invocation.option(AnswerCommandComponent.OUT)
					.filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
					.map(name -> Path.of(name).toAbsolutePath());
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}

	private void letters(Mailing mailing, FreshFile fresh) throws IOException {
		var sheet = new Spreadsheet(
				fresh.out(), Stream.of("contact", "kind", "language", "text").map(column -> texts.get("column." + column)).toList());
		mailing.letters().forEach(letter -> sheet.row(List.of(
				Spreadsheet.harmless(letter.contact().value()), letter.contact().kind().id(), letter.text().language(),
				Spreadsheet.harmless(letter.text().text()))));
		sheet.flush();
	}

	private Exit exported(Mailing mailing, Path file) {
		long without = mailing.withoutText().values().stream().mapToLong(Long::longValue).sum();
		boolean some = !mailing.letters().isEmpty();
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("improvement", mailing.improvement());
		data.put("people", mailing.letters().size());
		data.put("withoutText", mailing.withoutText());
		data.put("file", some ? file.toString() : "");
		var said = some ? texts.get("exported", mailing.letters().size(), file) : texts.get("nobody");
		invocation.print(data, without == 0 ? said : said + "\n" + texts.get("withoutText", without));
		return Exit.DONE;
	}

	private Exit sent(String improvement) {
		OptionalLong sent = answers.sent(improvement, invocation.access());
		if (sent.isEmpty()) {
			return wrong("nothingExported");
		}
		invocation.print(
				Map.of("format", 1, "improvement", improvement, "people", sent.getAsLong()), texts.get("sent", sent.getAsLong()));
		return Exit.DONE;
	}

	private Exit wrong(String key, Object... values) {
		invocation.err().println(texts.get(key, values));
		return Exit.USAGE;
	}
}
