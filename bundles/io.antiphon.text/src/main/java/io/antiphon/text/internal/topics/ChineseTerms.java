package io.antiphon.text.internal.topics;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.antiphon.text.reading.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese nouns, verbs and adjectives (HanLP, Viterbi on its portable dictionary) that are not stop words; Latin words whole. */
final class ChineseTerms implements TermReader {
	private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
	private static final int LEAST_LATIN = 2;
	private static final int MOST_PARTS = 4;

	private final Set<String> stopWords;
	private final Set<String> words;
	private final Segment segment = new ViterbiSegment()
			.enableAllNamedEntityRecognize(false)
			.enableCustomDictionary(true)
			.enablePartOfSpeechTagging(true);

	private ChineseTerms(Set<String> stopWords, Set<String> words) {
		this.stopWords = stopWords;
		this.words = words;
	}

	static ChineseTerms open(Resources resources) throws IOException {
		return new ChineseTerms(
				WordList.read("stopwords_zh.txt", resources), WordList.read("words_zh.txt", resources));
	}

	@Override
	public List<List<String>> runs(String wording) {
		var runs = new ArrayList<List<String>>();
		var run = new ArrayList<String>();
		Matcher latin = LATIN.matcher(wording);
		int from = 0;
		while (latin.find()) {
			han(wording.substring(from, latin.start()), run, runs);
			add(latin.end() - latin.start() < LEAST_LATIN ? "" : latin.group().toLowerCase(Locale.ROOT), run, runs);
			from = latin.end();
		}
		han(wording.substring(from), run, runs);
		EnglishTerms.close(run, runs);
		return runs;
	}

	@Override
	public boolean spaced() {
		return false;
	}

	private void han(String text, List<String> run, List<List<String>> runs) {
		List<Term> terms = text.isEmpty() ? List.of() : segment.seg(text);
		for (int i = 0; i < terms.size();) {
			int parts = known(terms, i);
			String word = joined(terms, i, Math.max(1, parts));
			add(parts > 0 || isContent(terms.get(i)) ? word : "", run, runs);
			i += Math.max(1, parts);
		}
	}

	/** How many of the terms from {@code from} on make up one of our own words; 0 for none. */
	private int known(List<Term> terms, int from) {
		for (int parts = Math.min(MOST_PARTS, terms.size() - from); parts > 0; parts--) {
			if (words.contains(joined(terms, from, parts))) {
				return parts;
			}
		}
		return 0;
	}

	private static String joined(List<Term> terms, int from, int parts) {
		var word = new StringBuilder();
		for (Term term : terms.subList(from, from + parts)) {
			word.append(term.word);
		}
		return word.toString();
	}

	private void add(String word, List<String> run, List<List<String>> runs) {
		if (word.isEmpty() || stopWords.contains(word)) {
			EnglishTerms.close(run, runs);
		} else {
			run.add(word);
		}
	}

	private static boolean isContent(Term term) {
		if (term.nature == null || !Character.isIdeographic(term.word.codePointAt(0))) {
			return false;
		}
		return switch (term.nature.firstChar()) {
			case 'n', 'v', 'a', 'i', 'l', 'j', 'g', 's' -> true;
			default -> false;
		};
	}
}
