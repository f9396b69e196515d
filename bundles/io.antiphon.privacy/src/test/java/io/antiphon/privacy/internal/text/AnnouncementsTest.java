package io.antiphon.privacy.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.Redaction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AnnouncementsTest {

	private static final List<String> TRACES = List.of(
			"微信", "薇信", "威信", "v信", "加v", "车牌", "wechat", "we chat", "weixin", "telegram", "skype", "plate", "kennzeichen",
			"registration number", "(at)", "[ a ]", "{at }", "< a>", "x dot y", "艾特", "点com");

	@Test
	void everyTraceIsSeenWhereverItStandsAndHoweverItIsWritten() {
		var unseen = TRACES.stream()
				.flatMap(trace -> Stream.of(trace, trace.toUpperCase(Locale.ROOT), "we test " + trace, trace + " the rest",
						"很好" + trace + "。"))
				.filter(text -> !Announcements.mayAnnounce(text))
				.toList();

		assertEquals(List.of(), unseen);
	}

	/** The pattern for a border of a word looks back over all marks before it, at every place of the text. */
	@Test
	@Timeout(60)
	void aMillionMarksOverOneLetterAreLookedAtOnce() {
		var text = "a" + "\u0301".repeat(1_000_000);

		assertFalse(Announcements.mayAnnounce(text));
		assertEquals(text + " 12345", Redaction.newest().mask(text + " 12345").text());
	}

	@Test
	void whatOnlyBeginsLikeOneAnnouncesNothing() {
		assertFalse(Announcements
				.mayAnnounce("We telephoned; the skirt, the plan and the keys were ready (a day later). Dotted, 加油, 微笑, 车, we"));
	}

	@Test
	void aWordWithinAnotherIsNoWord() {
		assertFalse(Announcements.mayAnnounce("an anecdote"));
		assertTrue(Announcements.mayAnnounce("ann dot lee"));
	}
}
