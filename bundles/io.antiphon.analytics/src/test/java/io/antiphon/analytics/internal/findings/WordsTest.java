package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.internal.AnalyticsVocabularyComponent;
import io.antiphon.analytics.internal.findings.among.Group;
import io.antiphon.analytics.internal.findings.among.Group.Trait;
import io.antiphon.analytics.internal.findings.cues.Cause;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

	@Test
	void whateverIsNotedHasWordsInBothLanguages() {
		var keys = new ArrayList<String>();
		Finding.KINDS.forEach(kind -> keys.add("kind." + kind));
		Stream.of(Cause.values()).forEach(cause -> keys.addAll(List.of("phrase.cause-" + cause.word(), "phrase.next-" + cause.word())));
		Stream.of(new Group(Trait.SEGMENT, "a", "b"), new Group(Trait.CHANNEL, "", "c"), new Group(Trait.LANGUAGE, "", "zh"),
				new Group(Trait.LANGUAGE, "", "en"))
				.forEach(group -> keys.addAll(List.of("phrase." + group.key("worse-among"), "phrase." + group.key("asked-among"))));
		keys.addAll(List.of(
				"phrase.worse-elsewhere", "phrase.need-ask", "phrase.need-complain", "phrase.next-asked", "phrase.next-unknown",
				"phrase.score-association",
				"measure.asking", "measure.complain", "measure.cause-named", "measure.need-share", "measure.score-effect", "method.ridge"));

		for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
			var texts = new AnalyticsVocabularyComponent().texts(locale);
			assertEquals(List.of(), keys.stream().filter(key -> !texts.has(key)).toList());
		}
	}

	@Test
	void aNoteIsASentenceWithItsNumber() {
		var measure = new Measure("complain", Measure.SHARE, 0.31, 0.26, 0.37, 264, "wilson");
		var note = Phrase.saying("worse-among", "order: first", measure);

		assertEquals("Worse among order: first: 31\u00a0% (26–37\u00a0%, n\u00a0=\u00a0264) complain of it.",
				wording(Locale.ENGLISH).phrase(note));
		assertTrue(wording(Locale.CHINESE).phrase(note).startsWith("“order: first”的客户中更严重：31"));
	}

	private static Wording wording(Locale locale) {
		return new Wording(locale, List.of(new AnalyticsVocabularyComponent().texts(locale)));
	}
}
