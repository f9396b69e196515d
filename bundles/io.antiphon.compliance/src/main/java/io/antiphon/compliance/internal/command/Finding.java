package io.antiphon.compliance.internal.command;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Found;
import io.antiphon.compliance.Identifier;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.files.CertificateFile;
import io.antiphon.compliance.internal.SmallFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code subject find}: who is known by identifiers. Never repeats one. */
final class Finding {

	private static final String STANDARD_INPUT = "-";
	private static final int MOST_OF_ONE = 100;
	private static final int LONGEST = 1_000;

	private final Rights rights;
	private final Invocation invocation;
	private final Texts texts;

	Finding(Rights rights, Invocation invocation, Texts texts) {
		this.rights = rights;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run() {
		var kind = kind();
		if (kind.isEmpty()) {
			return wrong(texts.get("noKind", String.join(", ", kinds())));
		}
		List<String> values;
		try {
			values = values();
		} catch (IOException unreadable) {
			return wrong(texts.get("noIdFile"));
		}
		if (values.size() > MOST_OF_ONE && !invocation.flag(SubjectCommandComponent.EACH)
				|| values.stream().anyMatch(value -> value.length() > LONGEST)) {
			return wrong(texts.get("tooMany", MOST_OF_ONE, LONGEST));
		}
		if (values.isEmpty()) {
			return wrong(texts.get("noId"));
		}
		var identifiers = values.stream().map(value -> new Identifier(kind.get(), value)).toList();
		if (invocation.flag(SubjectCommandComponent.EACH)) {
			var each = rights.findEach(identifiers, invocation.access(), invocation.progress());
			print(
					each.entrySet().stream().map(one -> data(one.getKey() + 1, one.getValue())).toList(),
					each.entrySet().stream().map(one -> texts.get("given", one.getKey() + 1) + " " + Told.found(one.getValue(), texts))
							.toList());
		} else {
			var found = rights.find(identifiers, invocation.access(), invocation.progress());
			print(found.stream().map(this::data).toList(), found.stream().map(one -> Told.found(one, texts)).toList());
		}
		return Exit.DONE;
	}

	private void print(List<Map<String, Object>> subjects, List<String> sentences) {
		invocation.print(
				Map.of("format", 1, "subjects", subjects), sentences.isEmpty() ? texts.get("nobody") : String.join("\n\n", sentences));
	}

	private Exit wrong(String sentence) {
		invocation.err().println(sentence);
		return Exit.USAGE;
	}

	private Optional<Identifier.Kind> kind() {
		var asked = invocation.option(SubjectCommandComponent.KIND).orElse(Identifier.Kind.ANY.id()).toLowerCase(Locale.ROOT);
		return Arrays.stream(Identifier.Kind.values()).filter(kind -> kind.id().equals(asked)).findFirst();
	}

	private static List<String> kinds() {
		return Arrays.stream(Identifier.Kind.values()).map(Identifier.Kind::id).toList();
	}

	/** One a line where they come from a file or from standard input. */
	private List<String> values() throws IOException {
		var values = new ArrayList<String>();
		for (var value : invocation.options().getOrDefault(SubjectCommandComponent.ID, List.of())) {
			if (value.equals(STANDARD_INPUT)) {
				values.addAll(new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
			} else {
				values.add(value);
			}
		}
		var file = invocation.option(SubjectCommandComponent.ID_FILE);
		if (file.isPresent()) {
			values.addAll(SmallFile.lines(Path.of(file.get())));
		}
		return values.stream().filter(value -> !value.isBlank()).toList();
	}

	/** {@code given}: which of the identifiers led there, from 1. */
	private Map<String, Object> data(int given, Found found) {
		var data = data(found);
		data.put("given", given);
		return data;
	}

	private Map<String, Object> data(Found found) {
		var data = new LinkedHashMap<String, Object>();
		data.put("subject", found.subject().text());
		data.put("pieces", found.pieces().stream().map(Ids::text).toList());
		data.put("places", CertificateFile.places(found.places()));
		return data;
	}
}
