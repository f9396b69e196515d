package io.antiphon.text.internal.topics;

import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words of at least three letters that are not stop words, in lower case. */
final class EnglishTerms implements TermReader {
	private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\d]+(?:['’-][\\p{IsLatin}]+)*");
	private static final Pattern USABLE = Pattern.compile("[\\p{IsLatin}-]{3,24}");
	private static final Pattern PLURAL = Pattern.compile(".{2,}[^sui]s");

	private final Set<String> stopWords;

	private EnglishTerms(Set<String> stopWords) {
		this.stopWords = stopWords;
	}

	static EnglishTerms open(Resources resources) throws IOException {
		return new EnglishTerms(WordList.read("stopwords_en.txt", resources));
	}

	@Override
	public List<List<String>> runs(String wording) {
		var runs = new ArrayList<List<String>>();
		var run = new ArrayList<String>();
		Matcher word = WORD.matcher(wording);
		int end = 0;
		while (word.find()) {
			String term = term(word.group());
			if (term.isEmpty() || !wording.substring(end, word.start()).isBlank()) {
				close(run, runs);
			}
			if (!term.isEmpty()) {
				run.add(term);
			}
			end = word.end();
		}
		close(run, runs);
		return runs;
	}

	@Override
	public String key(String word) {
		if (word.length() > 4 && word.endsWith("ies")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		return PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
	}

	@Override
	public boolean spaced() {
		return true;
	}

	/** The word as a term; empty where it is none. */
	private String term(String word) {
		String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s$", "");
		return stopWords.contains(plain) || !USABLE.matcher(plain).matches() ? "" : plain;
	}

	static void close(List<String> run, List<List<String>> runs) {
		if (!run.isEmpty()) {
			runs.add(List.copyOf(run));
			run.clear();
		}
	}
}
