package io.antiphon.channels.interviews.internal.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of speakers say: who asks, and who is called by what they are and by no name of theirs. */
final class Speakers {

	private static final Pattern NUMBER = Pattern.compile("[\\s#\u53f7\\d]*(?<![\\p{L}])[a-z]?$|[\\s\\d]+$");
	private static final Set<String> ASKING = Set.of(
			"interviewer", "interviewers", "moderator", "facilitator", "host", "researcher", "int", "iv", "q", "question", "interviewerin",
			"moderatorin",
			"frage", "f", "\u95ee", "\u63d0\u95ee", "\u4e3b\u6301\u4eba", "\u8bbf\u8c08\u8005", "\u8bbf\u8c08\u4eba", "\u8bbf\u8c08\u5458",
			"\u8bbf\u95ee\u8005",
			"\u8bbf\u95ee\u5458", "\u8bbf\u5458", "\u91c7\u8bbf\u8005", "\u91c7\u8bbf\u4eba", "\u8bb0\u8005", "\u7814\u7a76\u5458",
			"\u7814\u7a76\u8005", "\u63d0\u95ee\u8005");
	private static final Set<String> ANSWERING = Set.of(
			"interviewee", "participant", "respondent", "speaker", "customer", "client", "user", "guest", "subject", "a", "answer", "p",
			"r",
			"befragte", "befragter", "teilnehmer", "teilnehmerin", "antwort", "unknown speaker", "\u7b54", "\u56de\u7b54",
			"\u53d7\u8bbf\u8005", "\u53d7\u8bbf\u4eba",
			"\u88ab\u8bbf\u8005", "\u88ab\u8bbf\u4eba", "\u88ab\u8bbf\u8c08\u8005", "\u53d7\u8bbf\u5ba2\u6237", "\u8bf4\u8bdd\u4eba",
			"\u53d1\u8a00\u4eba", "\u987e\u5ba2", "\u5ba2\u6237",
			"\u7528\u6237", "\u5609\u5bbe", "\u53c2\u4e0e\u8005");

	private Speakers() {}

	/** Whether they ask, on behalf of the service. */
	static boolean staff(String name) {
		return ASKING.contains(plain(name));
	}

	/** Whether the name tells nobody from others of other interviews. */
	static boolean nobody(String name) {
		return staff(name) || ANSWERING.contains(plain(name));
	}

	private static String plain(String name) {
		var lower = name.strip().toLowerCase(Locale.ROOT);
		var bare = lower.length() > 2 ? NUMBER.matcher(lower).replaceFirst("").strip() : lower.replaceFirst("\\d$", "");
		return bare.isEmpty() ? lower : bare;
	}
}
