package io.antiphon.channels.interviews.internal.transcript;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of speakers say: who asks, and who is called by what they are and by no name of theirs. */
final class Speakers {

	private static final Pattern NUMBER = Pattern.compile("[\\s#\u53f7\\d]*(?<![\\p{L}])[a-z]?$|[\\s\\d]+$");
	private static final double MOSTLY = 0.4;
	private static final Set<String> ASKING = Set.of(
			"interviewer", "interviewers", "moderator", "facilitator", "host", "researcher", "int", "iv", "q", "question", "interviewerin",
			"moderatorin", "interv", "intw", "mod",
			"frage", "\u95ee", "\u63d0\u95ee", "\u4e3b\u6301\u4eba", "\u8bbf\u8c08\u8005", "\u8bbf\u8c08\u4eba", "\u8bbf\u8c08\u5458",
			"\u8bbf\u95ee\u8005",
			"\u8bbf\u95ee\u5458", "\u8bbf\u5458", "\u91c7\u8bbf\u8005", "\u91c7\u8bbf\u4eba", "\u8bb0\u8005", "\u7814\u7a76\u5458",
			"\u7814\u7a76\u8005", "\u63d0\u95ee\u8005", "\u8bbf", "\u4e3b\u6301", "\u91c7\u8bbf");
	private static final Set<String> ANSWERING = Set.of(
			"interviewee", "participant", "respondent", "speaker", "customer", "client", "user", "guest", "subject", "a", "answer", "p",
			"b", "tn",
			"r",
			"befragte", "befragter", "teilnehmer", "teilnehmerin", "antwort", "unknown speaker", "\u7b54", "\u56de\u7b54",
			"\u53d7\u8bbf\u8005", "\u53d7\u8bbf\u4eba",
			"\u88ab\u8bbf\u8005", "\u88ab\u8bbf\u4eba", "\u88ab\u8bbf\u8c08\u8005", "\u53d7\u8bbf\u5ba2\u6237", "\u8bf4\u8bdd\u4eba",
			"\u53d1\u8a00\u4eba", "\u987e\u5ba2", "\u5ba2\u6237",
			"\u7528\u6237", "\u5609\u5bbe", "\u53c2\u4e0e\u8005");

	/** Letters by which an interviewer may be called, and anybody else too. */
	private static final Set<String> MAY_ASK = Set.of("i", "m", "f");
	private static final Pattern LETTER = Pattern.compile("\\p{L}\\d{0,2}");
	private static final Pattern ASKS = Pattern.compile("[?\uff1f]");

	private Speakers() {}

	/** Under which names the statements are whose speaker asks, on behalf of the service. A letter alone does so where what it says shows it. */
	static Set<String> asking(List<Part> parts) {
		var asking = new LinkedHashSet<String>();
		for (var part : parts) {
			var name = part.speaker();
			if (!asking.contains(name) && (staff(name) || letter(name) && asks(name, parts))) {
				asking.add(name);
			}
		}
		return asking;
	}

	/** Whether others answer: they are called so, or ask less often than whoever has this letter. */
	private static boolean asks(String letter, List<Part> parts) {
		var others = parts.stream().filter(part -> !part.speaker().isEmpty() && !plain(part.speaker()).equals(plain(letter))).toList();
		boolean answered = others.stream().anyMatch(part -> ANSWERING.contains(plain(part.speaker())));
		boolean asked = others.stream().anyMatch(part -> staff(part.speaker()));
		double mine = questions(parts.stream().filter(part -> part.speaker().equals(letter)).toList());
		return !asked && !others.isEmpty() && (answered ? mine >= questions(others) : mine >= MOSTLY && mine > questions(others) * 2);
	}

	/** The share of statements that ask. */
	private static double questions(List<Part> parts) {
		return parts.stream().filter(part -> ASKS.matcher(part.text()).find()).count() / (double) parts.size();
	}

	private static boolean letter(String name) {
		return MAY_ASK.contains(plain(name));
	}

	/** Whether the name is a word for somebody or a letter, so that it tells nobody from those of other interviews. */
	static boolean unnamed(String name) {
		return nobody(name) || LETTER.matcher(name).matches();
	}

	/** Whether they ask, on behalf of the service. */
	static boolean staff(String name) {
		return ASKING.contains(plain(name));
	}

	/** Whether the name tells nobody from others of other interviews. */
	static boolean nobody(String name) {
		return staff(name) || ANSWERING.contains(plain(name));
	}

	private static String plain(String name) {
		var lower = name.strip().toLowerCase(Locale.ROOT).replaceFirst("[.\u3002]+$", "");
		var bare = lower.length() > 2 ? NUMBER.matcher(lower).replaceFirst("").strip() : lower.replaceFirst("\\d$", "");
		return bare.isEmpty() ? lower : bare;
	}
}
