package io.antiphon.channels.internal;

import io.antiphon.base.Texts;
import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.cli.spi.Command.Parameter;
import io.antiphon.cli.spi.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How commands are told what there is to declare of a file. */
final class Declaring {

	private static final String NONE = "none";
	/** A mapping that says nothing, so that nothing else is looked for. */
	private static final String NOTHING = "{\"antiphonMapping\":1}";

	private Declaring() {}

	static List<Parameter> parameters(Texts texts) {
		return List.of(
				Parameter.option("--mapping", "FILE", texts.get("import.mapping")),
				Parameter.option("--service", "NAME", texts.get("import.service")),
				Parameter.option("--encoding", "NAME", texts.get("import.encoding")),
				Parameter.option("--delimiter", "SIGN", texts.get("import.delimiter")),
				Parameter.option("--header", "LINE", texts.get("import.header")),
				Parameter.option("--sheet", "NAME", texts.get("import.sheet")),
				Parameter.option("--mask", "SETS", texts.get("import.mask")));
	}

	/** What was typed; empty where that cannot be, and then it was said why. */
	static Optional<Declared> of(Invocation invocation) {
		var texts = Texts.of(Declaring.class, invocation.locale());
		var mapping = "";
		var file = invocation.option("--mapping");
		if (file.isPresent() && file.get().equals(NONE)) {
			mapping = NOTHING;
		} else if (file.isPresent()) {
			try {
				mapping = MappingFile.text(Path.of(file.get()));
			} catch (IOException unreadable) {
				invocation.err().println(texts.get("import.unreadable", file.get()));
				return Optional.empty();
			}
		}
		var header = invocation.option("--header").orElse("0");
		if (!header.matches("\\d{1,5}")) {
			invocation.err().println(texts.get("import.noLine", header));
			return Optional.empty();
		}
		var writing = new Declared.Writing(
				invocation.option("--encoding").orElse(""),
				invocation.option("--delimiter").orElse(""),
				Integer.parseInt(header),
				invocation.option("--sheet").orElse(""));
		var masking = invocation.option("--mask").map(Declaring::masking).orElse(Declared.Masking.AS_MAPPED);
		var service = invocation.option("--service").orElse("");
		return Optional.of(new Declared(mapping, service, Map.of(), writing, masking, invocation.locale()));
	}

	/** "names,us,de", or "none"; what there is not is refused with the file. */
	private static Declared.Masking masking(String said) {
		var sets = Arrays.stream(said.split(",", -1)).map(set -> set.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return Declared.Masking.of(sets.equals(Set.of(NONE)) ? Set.of() : sets);
	}
}
