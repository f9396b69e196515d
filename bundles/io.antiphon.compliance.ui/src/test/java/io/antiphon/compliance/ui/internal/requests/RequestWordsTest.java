package io.antiphon.compliance.ui.internal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.workbench.ui.tables.frame.Tone;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RequestWordsTest {

	private final RequestWords words = new RequestWords(Locale.ENGLISH);

	private static Registered received(int daysAgo) {
		return FakeRequests.registered(FakeRequests.request("r", RequestKind.ACCESS, FakeRequests.TODAY.minusDays(daysAgo)));
	}

	private static Registered answered(int daysAgo) {
		var request = received(daysAgo).request();
		return FakeRequests.registered(request.closed(new Request.Closing(FakeRequests.TODAY, false, "", "", null)));
	}

	@Test
	void theClockSaysWithoutColourWhatIsOverdue() {
		assertEquals("overdue by 10 days", words.clock(received(40)));
		assertEquals("overdue by 1 day", words.clock(received(31)));
		assertEquals("due today", words.clock(received(30)));
		assertEquals("27 days left", words.clock(received(3)));
	}

	@Test
	void theClockOfWhatIsAnsweredSaysHowThatEnded() {
		assertEquals("answered in time", words.clock(answered(3)));
		assertEquals("answered 10 days late", words.clock(answered(40)));
	}

	@Test
	void whatIsDueTodayOrOverdueIsLoudAndWhatIsAnsweredIsQuiet() {
		assertEquals(Tone.HURT, RequestWords.tone(received(40)));
		assertEquals(Tone.HURT, RequestWords.tone(received(30)));
		assertEquals(Tone.PLAIN, RequestWords.tone(received(3)));
		assertEquals(Tone.DIM, RequestWords.tone(answered(40)));
	}

	@Test
	void theSameIsSaidInChinese() {
		var chinese = new RequestWords(Locale.SIMPLIFIED_CHINESE);

		assertEquals("逾期 10 天", chinese.clock(received(40)));
		assertEquals("删除（GDPR 第17条，个保法第四十七条）", chinese.kindByLaw(RequestKind.ERASURE));
	}
}
