package io.antiphon.benchmarks.bench;

import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A code frame as a CSV file with the columns id, zh, en, words_zh and words_en, of which one name has to be there; words are parted by " | ". */
final class FrameFile {
	private static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);

	private FrameFile() {}

	static CodeFrame read(Path file) throws IOException {
		var records = LabelledFile.records(file);
		if (records.isEmpty()) {
			throw new IOException("an empty code frame");
		}
		var heading = records.getFirst();
		try {
			return new CodeFrame(records.stream().skip(1).map(fields -> code(heading, fields)).toList());
		} catch (IllegalArgumentException broken) {
			throw new IOException("no code frame", broken);
		}
	}

	/** The codes of labels that are names themselves. */
	static CodeFrame of(Collection<String> labels) {
		return new CodeFrame(new TreeSet<>(labels).stream().map(label -> {
			var name = label.replace('_', ' ').replace('.', ' ');
			return Code.of(label, Language.of(name) == Language.ZH ? Language.ZH : Language.EN, name);
		}).toList());
	}

	private static Code code(List<String> heading, List<String> fields) {
		var names = new HashMap<Language, String>();
		var words = new HashMap<Language, List<String>>();
		for (var language : LANGUAGES) {
			var name = field(heading, fields, language.code());
			if (!name.isBlank()) {
				names.put(language, name);
			}
			words.put(language, Arrays.stream(field(heading, fields, "words_" + language.code()).split("\\|")).map(String::strip)
					.filter(word -> !word.isEmpty()).toList());
		}
		return new Code(field(heading, fields, "id"), names, Map.copyOf(words));
	}

	private static String field(List<String> heading, List<String> fields, String name) {
		int at = heading.indexOf(name);
		return at < 0 || at >= fields.size() ? "" : fields.get(at).strip();
	}
}
