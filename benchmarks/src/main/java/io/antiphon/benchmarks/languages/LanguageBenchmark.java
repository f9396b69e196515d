package io.antiphon.benchmarks.languages;

import io.antiphon.base.language.Language;
import io.antiphon.benchmarks.Options;
import io.antiphon.statistics.Proportions;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.records.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What languages the comments of a file are taken for: {@code --file} (CSV), {@code --text}, the name of its column, and {@code
 * --language}, the one they are in. Every second row is held out of the making of the word lists; both halves are told.
 */
public final class LanguageBenchmark {

	private static final double LEVEL = 0.95;

	private LanguageBenchmark() {}

	public static void main(String[] arguments) {
		var options = Options.of(arguments, "--file", "--text", "--language");
		var texts = texts(Path.of(options.text("--file", "")), options.text("--text", "text"));
		var language = Language.ofCode(options.text("--language", "en"));
		System.out.println("looked at: " + told(half(texts, 0), language));
		System.out.println("held out:  " + told(half(texts, 1), language));
	}

	private static List<String> texts(Path file, String column) {
		if (!(TableFile.open(file) instanceof TableOpening.Opened(var table)) || !table.columns().contains(column)) {
			throw new IllegalArgumentException("no column " + column + " in " + file);
		}
		var texts = new ArrayList<String>();
		table.read(entry -> entry instanceof Row row && texts.add(row.value(table.columns().indexOf(column))) || true);
		return texts;
	}

	private static List<String> half(List<String> texts, int half) {
		var those = new ArrayList<String>();
		for (var at = half; at < texts.size(); at += 2) {
			those.add(texts.get(at));
		}
		return those;
	}

	/** How many are taken for a language they are not in, and for which; what says nothing is counted apart. */
	private static String told(List<String> texts, Language language) {
		var others = new TreeMap<String, Integer>();
		for (var text : texts) {
			others.merge(Language.of(text).code(), 1, Integer::sum);
		}
		var none = others.getOrDefault(Language.NONE.code(), 0);
		var right = others.getOrDefault(language.code(), 0);
		var said = texts.size() - none;
		var share = Proportions.wilson(said - right, said, LEVEL);
		return String.format(
				Locale.ROOT,
				"%d of %d taken for another language, %.2f %% (%.2f to %.2f); %s",
				said - right,
				said,
				100 * share.value(),
				100 * share.interval().low(),
				100 * share.interval().high(),
				Map.copyOf(others));
	}
}
