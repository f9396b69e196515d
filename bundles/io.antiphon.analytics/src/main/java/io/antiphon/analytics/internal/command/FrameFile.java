package io.antiphon.analytics.internal.command;

import io.antiphon.base.language.Language;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.records.Row;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** A code frame as a table with the columns id, zh, en, words_zh and words_en, of which one name has to be there; words are parted by " | ". */
public final class FrameFile {

	static final List<String> COLUMNS = List.of("id", "zh", "en", "words_zh", "words_en");

	private static final List<Language> LANGUAGES = List.of(Language.ZH, Language.EN);
	private static final int MOST = 200;
	private static final int LONGEST = 200;

	private FrameFile() {}

	/** What is in a file. */
	public sealed interface Read {

		record Frame(CodeFrame frame) implements Read {}

		/** It is no code frame: a key of the texts, and what it names. */
		record Wrong(String key, String what) implements Read {}
	}

	public static Read read(Path file) {
		if (!(TableFile.open(file) instanceof TableOpening.Opened(var table))) {
			return new Read.Wrong("unreadable", "");
		}
		var columns = table.columns();
		if (!columns.contains("id") || !columns.contains("zh") && !columns.contains("en")) {
			return new Read.Wrong("columns", String.join(", ", columns));
		}
		var rows = new ArrayList<List<String>>();
		var pass = table.read(entry -> {
			if (entry instanceof Row row) {
				rows.add(row.values());
			}
			return rows.size() <= MOST;
		});
		if (!(pass instanceof TablePass.Complete)) {
			return rows.size() > MOST ? new Read.Wrong("many", "" + MOST) : new Read.Wrong("unreadable", "");
		}
		return frame(rows, columns);
	}

	private static Read frame(List<List<String>> rows, List<String> columns) {
		var codes = new ArrayList<Code>();
		var ids = new HashSet<String>();
		for (var row : rows) {
			var id = field(row, columns, "id");
			var names = new HashMap<Language, String>();
			var words = new HashMap<Language, List<String>>();
			for (var language : LANGUAGES) {
				var name = field(row, columns, language.code());
				if (!name.isEmpty()) {
					names.put(language, name);
				}
				words.put(language, Arrays.stream(field(row, columns, "words_" + language.code()).split("\\|"))
						.map(String::strip)
						.filter(word -> !word.isEmpty())
						.toList());
			}
			if (id.isEmpty() || id.length() > LONGEST || names.isEmpty() || !ids.add(id)) {
				return new Read.Wrong(id.isEmpty() || names.isEmpty() ? "row" : "twice", id);
			}
			codes.add(new Code(id, names, words));
		}
		return codes.size() < 2 ? new Read.Wrong("few", "" + codes.size()) : new Read.Frame(new CodeFrame(codes));
	}

	private static String field(List<String> row, List<String> columns, String name) {
		var at = columns.indexOf(name);
		return at < 0 || at >= row.size() ? "" : row.get(at).strip();
	}

	/** A code under the columns. */
	static List<String> row(Code code) {
		return List.of(
				code.id(),
				code.names().getOrDefault(Language.ZH, ""),
				code.names().getOrDefault(Language.EN, ""),
				String.join(" | ", code.words().getOrDefault(Language.ZH, List.of())),
				String.join(" | ", code.words().getOrDefault(Language.EN, List.of())));
	}
}
